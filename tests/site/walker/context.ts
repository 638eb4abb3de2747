import { TABLES } from '../../../pipeline/contract/tables.ts';
import { labelled } from './labels.ts';
import { timed } from './periods.ts';
import { plain } from './words.ts';

/** Of what is spoken where a text stands: tables, periods and codes; none means: not said. */
export interface Context {
  tables: readonly string[];
  periods: readonly string[];
  /** Names of codes, compact. */
  names: ReadonlySet<string>;
}

/** The context that headings and a path give; the longest title of a table in them is meant. */
export function contextOf(file: string, headings: readonly string[]): Context {
  const said = headings.map(plain);
  const titled = TABLES.filter(({ title }) =>
    said.some((one) => one.includes(plain(title.zh)) || lower(one).includes(lower(title.en))),
  );
  const longest = Math.max(0, ...titled.map(({ title }) => title.zh.length));
  const inTitle = titled.filter(({ title }) => title.zh.length === longest);
  const inPath = TABLES.filter(({ id }) => new RegExp(`(?:^|[/.])${id}(?:[/.]|$)`).test(file));
  return {
    tables: (inTitle.length > 0 ? inTitle : inPath).map(({ id }) => id),
    periods: said.flatMap((one) => timed(labelled(one).rest).periods),
    names: labelled(said.join('\n')).names,
  };
}

/** What headings an element stands under, by the element they are children of. */
const HEADED_BY: Readonly<Record<string, string>> = {
  ...{ table: 'caption', details: 'summary', figure: 'figcaption', svg: 'title', g: 'title' },
  ...{ section: 'h2, h3, h4', article: 'h1, h2, h3, h4', div: 'h2, h3, h4', li: 'h2, h3, h4' },
};

/** Texts of the headings an element stands under, the name of the page included. */
export function headingsOf(element: Element): string[] {
  const found = [element.ownerDocument.querySelector('h1')?.textContent ?? ''];
  for (let up: Element | null = element; up; up = up.parentElement) {
    const headings = HEADED_BY[up.localName];
    for (const child of headings ? up.children : [])
      if (child !== element && child.matches(headings ?? '')) found.push(child.textContent ?? '');
    if (up.localName === 'dd') found.push(termOf(up));
  }
  return found;
}

/** The term a description belongs to. */
function termOf(description: Element): string {
  let before = description.previousElementSibling;
  while (before && before.localName !== 'dt') before = before.previousElementSibling;
  return before?.textContent ?? '';
}

function lower(text: string): string {
  return text.toLowerCase();
}
