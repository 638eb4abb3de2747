// Large type: chosen once, kept across pages, and set before anything is drawn.
(() => {
  const KEY = 'type-size';
  const root = document.documentElement;

  function kept() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // a browser may refuse to keep anything
    }
  }

  /** @param {boolean} large */
  function set(large) {
    root.dataset.type = large ? 'large' : 'normal';
    document.querySelector('.type-size')?.setAttribute('aria-pressed', String(large));
  }

  function toggle() {
    const large = root.dataset.type !== 'large';
    set(large);
    try {
      localStorage.setItem(KEY, large ? 'large' : 'normal');
    } catch {
      // this page alone is set then
    }
  }

  set(kept() === 'large');
  document.addEventListener('DOMContentLoaded', () => {
    set(kept() === 'large');
    document.querySelector('.type-size')?.addEventListener('click', toggle);
  });
  // a page come back to has the choice made meanwhile
  addEventListener('pageshow', ({ persisted }) => persisted && set(kept() === 'large'));
})();
