import { find, type Hit, type Result } from '../find.ts';
import { readHits } from '../rank.ts';
import { type Asked, addressOf, askedIn } from './address.ts';
import { indexAt } from './load.ts';
import { entryOf } from './results.ts';

/** Results shown at once. */
const STEP = 10;
/** How long typing must rest before it is looked up. */
const REST = 350;

const one = <T extends Element>(selector: string) => document.querySelector(selector) as T;
const form = one<HTMLFormElement>('.s-here');
const field = one<HTMLInputElement>('#q');
const kinds = one<HTMLFieldSetElement>('.s-kinds');
const boxes = [...kinds.querySelectorAll<HTMLInputElement>('input')];
const count = one<HTMLOutputElement>('.s-count');
const section = one<HTMLElement>('.s-results');
const list = one<HTMLOListElement>('.s-results ol');
const more = one<HTMLButtonElement>('.s-more');
const advice = one<HTMLElement>('.s-advice');
const { index = '', root = '' } = section.dataset;
const source = indexAt(index);

let asked: Asked = { query: '', kinds: [] };
/** What is left to show of the last query that was answered. */
let rest: Hit[] = [];

/** Look up what the address asks for; an answer that comes too late is dropped. */
async function show(): Promise<void> {
  const now = askedIn(location.href);
  asked = now;
  if (field.value.trim() !== now.query) field.value = now.query;
  for (const box of boxes) box.checked = now.kinds.includes(box.value);
  section.hidden = kinds.hidden = !now.query;
  if (!now.query) count.value = '';
  else
    try {
      const result = await find(source, now.query);
      if (asked === now) await showResult(result, now);
    } catch {
      if (asked === now) fail();
    }
}

async function showResult(result: Result, now: Asked): Promise<void> {
  const wanted = result.hits.filter(
    ({ kind }) => now.kinds.length === 0 || now.kinds.includes(kind),
  );
  const first = await entriesOf(wanted.slice(0, STEP), now);
  if (asked !== now) return;
  showKinds(result.hits);
  rest = wanted.slice(STEP);
  list.replaceChildren(...first);
  more.hidden = rest.length === 0;
  advice.hidden = wanted.length > 0;
  const { found, part, none } = count.dataset;
  const said = result.whole ? found : part;
  count.value = ((wanted.length > 0 ? said : none) ?? '').replace('{n}', `${wanted.length}`);
}

async function showMore(): Promise<void> {
  const now = asked;
  const entries = await entriesOf(rest.slice(0, STEP), now);
  if (asked !== now) return;
  rest = rest.slice(STEP);
  list.append(...entries);
  more.hidden = rest.length === 0;
  entries[0]?.querySelector('a')?.focus();
}

async function entriesOf(hits: readonly Hit[], { query }: Asked): Promise<HTMLLIElement[]> {
  const shown = await readHits(source, hits, query);
  return shown.map((hit) => entryOf(hit, query, root, labelOf(hit.kind)));
}

/** How many pages of each kind were found; kinds with none are not offered unless chosen. */
function showKinds(hits: readonly Hit[]): void {
  for (const box of boxes) {
    const { length } = hits.filter(({ kind }) => kind === box.value);
    const label = box.closest('label');
    const figure = label?.querySelector('[data-count]');
    if (figure) figure.textContent = `${length}`;
    if (label) label.hidden = length === 0 && !box.checked;
  }
}

function labelOf(kind: string): string {
  const label = boxes.find(({ value }) => value === kind)?.nextSibling;
  return label?.textContent?.trim() ?? '';
}

function fail(): void {
  count.value = count.dataset.failed ?? '';
  list.replaceChildren();
  more.hidden = true;
  advice.hidden = false;
}

/** Keep what the form says in the address; a step of its own only where the reader made one. */
function ask(step: 'new' | 'same'): void {
  const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const address = addressOf({ query: field.value.trim(), kinds: chosen }, location.href);
  if (address === location.href) return;
  if (step === 'new') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  show();
}

let timer = 0;
field.addEventListener('input', (event) => {
  clearTimeout(timer);
  if (!(event as InputEvent).isComposing) timer = window.setTimeout(ask, REST, 'same');
});
field.addEventListener('compositionend', () => {
  clearTimeout(timer);
  timer = window.setTimeout(ask, REST, 'same');
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  ask('new');
});
kinds.addEventListener('change', () => ask('new'));
more.addEventListener('click', () => showMore().catch(fail));
addEventListener('popstate', show);
// a query that came from the form of another page goes behind the #
history.replaceState(null, '', addressOf(askedIn(location.href), location.href));
show();
