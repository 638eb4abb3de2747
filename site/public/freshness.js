// Where this page is read, the day of a forum may have passed: say so in the sentence prepared for it.
(() => {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

  /** @param {string} selector */
  const all = (selector) =>
    /** @type {HTMLElement[]} */ ([...document.querySelectorAll(`.freshness ${selector}`)]);
  const missed = all('[data-missed]').find(({ dataset }) => (dataset.missed ?? '') < today);
  const next = all('[data-planned]').find(({ dataset }) => (dataset.planned ?? '') >= today);
  if (!missed) return;
  missed.hidden = false;
  for (const planned of all('[data-planned]')) planned.hidden = planned !== next;
})();
