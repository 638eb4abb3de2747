// What is chosen stands in the address, so that it can be sent on, and behind its #, so that no server
// learns it. The filtering itself needs no script.
const finder = document.querySelector('.finder');
const selects = [...finder.querySelectorAll('select')];
const heard = finder.querySelector('.heard');

const asked = new URLSearchParams(location.hash.slice(1));
for (const select of selects) {
  const value = asked.get(select.name);
  if (value && [...select.options].some((option) => option.value === value)) select.value = value;
}

finder.addEventListener('change', () => {
  const chosen = new URLSearchParams();
  for (const { name, value } of selects) if (value) chosen.set(name, value);
  history.replaceState(null, '', `${location.pathname}#${chosen}`);
  const shown = [...finder.querySelectorAll('.case')].filter((one) => one.offsetParent !== null);
  heard.textContent = heard.dataset.before + shown.length + heard.dataset.after;
});
