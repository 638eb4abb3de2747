import {
  MEASURES,
  type MeasureId,
  RATES,
  type RateId,
} from '../../../pipeline/contract/measures.ts';
import { type Context, contextOf, headingsOf } from './context.ts';
import type { HiddenRow } from './hidden.ts';
import { timed } from './periods.ts';
import type { Source } from './sources.ts';
import { compact } from './words.ts';

/** A cell of a table on a page that speaks of a hidden row: of a measure, or of a rate. */
export interface HiddenPlace {
  row: HiddenRow;
  cell: Element;
  line: Element;
  measure?: MeasureId;
  rate?: RateId;
}

interface Line {
  element: Element;
  cells: Element[];
  /** What it speaks of: by what its cells name, else by what it stands under. */
  about: Context;
}

const kept = new WeakMap<Document, HiddenPlace[]>();

/** The cells of a page’s tables that speak of a hidden figure. */
export function hiddenPlaces(source: Source, rows: readonly HiddenRow[]): HiddenPlace[] {
  const document = source.document();
  const known = kept.get(document);
  if (known) return known;
  const tables = [...document.getElementsByTagName('table')];
  const places = tables.flatMap((table) => placesIn(table, source.file, rows));
  kept.set(document, places);
  return places;
}

function placesIn(table: Element, file: string, rows: readonly HiddenRow[]): HiddenPlace[] {
  const lines = [...table.getElementsByTagName('tr')];
  const head = lines.find((line) => line.getElementsByTagName('td').length === 0);
  const heads = head ? [...head.children].map((cell) => compact(headingText(cell))) : [];
  const context = contextOf(file, headingsOf(lines[0] ?? table));
  const { tables } = context;
  const candidates = rows.filter((row) => tables.length === 0 || tables.includes(row.table.id));
  if (candidates.length === 0) return [];
  return lines
    .filter((line) => line !== head)
    .map((element) => readLine(element, context))
    .flatMap((line) =>
      candidates.filter((row) => isOf(row, line)).flatMap((row) => placesOf(row, line, heads)),
    );
}

function isOf({ period }: HiddenRow, { about: { periods, tables } }: Line): boolean {
  return periods.length > 0 ? periods.includes(period) : tables.length > 0;
}

function readLine(element: Element, context: Context): Line {
  const cells = [...element.children];
  // what heads a line may be a year alone; elsewhere a number is a figure
  const said = cells
    .filter((cell) => cell.localName === 'th' || !/^[\d,.%/※—-]*$/.test(compact(headingText(cell))))
    .map(headingText);
  const periods = said.flatMap((text) => timed(text).periods);
  const about = {
    ...context,
    periods: periods.length > 0 ? periods : context.periods,
    names: new Set([...context.names, ...said.map(compact)]),
  };
  return { element, cells, about };
}

/** Cells of a line that speak of a row: its figures, or the one under the code that is not in it. */
function placesOf(row: HiddenRow, { cells, element, about }: Line, heads: string[]): HiddenPlace[] {
  const across = row.codes.filter(({ names }) => !names.some((name) => about.names.has(name)));
  const [only] = across;
  const [first] = row.table.measures;
  return cells.flatMap((cell, at): HiddenPlace[] => {
    const head = heads[at] ?? '';
    const here = { row, cell, line: element };
    if (only) {
      const isUnder = across.length === 1 && only.names.includes(head);
      return isUnder && first && row.cells.has(first) ? [{ ...here, measure: first }] : [];
    }
    const measure = row.table.measures.find((id) => isCalled(MEASURES[id], head));
    if (measure) return row.cells.has(measure) ? [{ ...here, measure }] : [];
    const rate = row.table.rates.find((id) => isCalled(RATES[id], head));
    if (rate) return isHiddenRate(row, rate) ? [{ ...here, rate }] : [];
    // a column of something else: where all of a row is withheld, a number there is of it too
    const other = at > 0 && row.whole && first && !isKey(row, head);
    return other ? [{ ...here, measure: first }] : [];
  });
}

function isHiddenRate({ cells }: HiddenRow, rate: RateId): boolean {
  return cells.has(RATES[rate].numerator) || cells.has(RATES[rate].denominator);
}

function isKey({ table }: HiddenRow, head: string): boolean {
  return table.dimensions.some((one) => isCalled(one, head));
}

function isCalled({ zh, en }: { zh: string; en: string }, head: string): boolean {
  return [zh, en].map(compact).includes(head);
}

/** The text of a heading without its notes. */
export function headingText(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const note of [...copy.getElementsByTagName('small')]) note.remove();
  return copy.textContent ?? '';
}
