import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { HiddenCell } from '../walker/hidden.ts';
import { type HiddenRow, rowsOf } from '../walker/hidden.ts';
import { compact } from '../walker/words.ts';

/** Files of a folder to walk, by path. */
export type Files = Record<string, string | Uint8Array>;

/** A page to plant a leak in, with one of the rows it withholds and what the model knows of it. */
export interface Page {
  document: Document;
  row: HiddenRow;
  /** All rows the page withholds in that period. */
  rows: HiddenRow[];
  /** Name of the row in Chinese, and of its period. */
  name: string;
  value: number;
  files: () => Files;
}

/** The newest period in which a table’s page withholds more than one row, in Chinese. */
export function openPage(dist: string, table: string, hidden: readonly HiddenCell[]): Page {
  const file = `data/${table}/index.html`;
  const dom = new JSDOM(readFileSync(path.join(dist, file), 'utf8'));
  const { document } = dom.window;
  // the tables of older periods are left out, so that a page is walked quickly
  for (const old of document.querySelectorAll('details:not([open]) .scroll')) old.remove();
  const own = rowsOf(hidden).filter((row) => row.table.id === table);
  const newest = own
    .map(({ period }) => period)
    .sort()
    .at(-1);
  const rows = own.filter(({ period }) => period === newest);
  const [row] = rows;
  if (!row) throw new Error(`${table} withholds nothing`);
  return {
    ...{ document, row, rows },
    name: namesOf(row)[1] ?? '',
    value: Math.max(1, [...row.cells.values()][0] ?? 0),
    files: () => ({ [file]: dom.serialize() }),
  };
}

function namesOf({ codes: [first] }: HiddenRow): readonly string[] {
  return first?.names ?? [];
}

/** Put something at the end of a page. */
export function add(document: Document, html: string): void {
  document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
}

/** The line of a row in the first table of a page, which shows the newest period. */
export function lineOf({ document }: Page, row: HiddenRow): Element {
  const lines = [...(document.querySelector('table')?.querySelectorAll('tbody tr') ?? [])];
  const found = lines.find(({ children: [head] }) =>
    namesOf(row).includes(compact(head?.textContent ?? '')),
  );
  if (!found) throw new Error('the page has no line of this row');
  return found;
}

/** The first cell of a row’s line that holds a figure. */
export function cellOf(page: Page, at = 0): Element {
  const cell = lineOf(page, page.row).getElementsByTagName('td')[at];
  if (!cell) throw new Error('the line has no such cell');
  return cell;
}

/** The first hatched shape of a page’s chart. */
export function markOf({ document }: Page): Element {
  const found = [...document.querySelectorAll('svg rect')].find(
    (one) =>
      !one.closest('defs') && /hatch/.test(one.closest('[fill]')?.getAttribute('fill') ?? ''),
  );
  if (!found) throw new Error('the chart has no hatched shape');
  return found;
}
