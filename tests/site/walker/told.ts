import { type MeasureId, measure } from '../../../pipeline/contract/measures.ts';
import type { Context } from './context.ts';
import type { HiddenRow } from './hidden.ts';
import { labelled } from './labels.ts';
import { holdsNumber } from './numbers.ts';
import { timed } from './periods.ts';
import { plain } from './words.ts';

const SENTENCES = /[。;；!！?？\n]|\.\s+(?=[A-Z0-9※“"])/;
const CLAUSES = /[，、,()（）]|\band\b/;
/** A text this short says one thing, however it is punctuated. */
const SHORT = 40;

/** Hidden rows a text gives a number for, sentence by sentence. */
export function told(text: string, context: Context, rows: readonly HiddenRow[]): HiddenRow[] {
  if (!holdsNumber(text)) return [];
  const sentences = plain(text).length <= SHORT ? [text] : text.split(SENTENCES);
  return sentences.flatMap((sentence) => toldIn(sentence, context, rows));
}

/** The same for a text that is one statement whatever its length. */
export function toldIn(
  statement: string,
  context: Context,
  rows: readonly HiddenRow[],
): HiddenRow[] {
  const { names, rest: unlabelled } = labelled(statement);
  const { periods, rest } = timed(unlabelled);
  if (!holdsNumber(rest)) return [];
  const about: Context = {
    tables: context.tables,
    periods: periods.length > 0 ? periods : context.periods,
    names: new Set([...names, ...context.names]),
  };
  return rows.filter((row) => isNamed(row, about) && hasFigure(row, rest));
}

/** Whether a hidden row is what is spoken of. */
export function isNamed(row: HiddenRow, { tables, periods, names }: Context): boolean {
  if (tables.length > 0 && !tables.includes(row.table.id)) return false;
  // out of its table a row is only known by its period
  if (periods.length === 0 ? tables.length === 0 : !periods.includes(row.period)) return false;
  if (row.codes.length === 0) return tables.length > 0;
  return row.codes.every((one) => one.names.some((name) => names.has(name)));
}

/** Whether a number is of what is hidden: any number where all of the row is. */
function hasFigure(row: HiddenRow, rest: string): boolean {
  if (row.whole) return true;
  const clauses = rest.split(CLAUSES);
  return [...row.cells.keys()].some((id) =>
    clauses.some((clause) => namesMeasure(clause, id) && holdsNumber(clause)),
  );
}

function namesMeasure(text: string, id: MeasureId): boolean {
  const { zh, en } = measure(id);
  return text.includes(zh) || new RegExp(`\\b${en}\\b`, 'i').test(text) || text.includes(id);
}
