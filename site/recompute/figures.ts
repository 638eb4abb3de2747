import { isWithheld } from '../../pipeline/contract/cells.ts';
import { NONE, WITHHELD } from '../../pipeline/contract/edition.ts';
import { type MeasureId, RATES, type RateId } from '../../pipeline/contract/measures.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { cell, type Edition, type Row, rowsOf } from '../editions/schema.ts';
import { addressOf } from '../figures/address.ts';
import { type Context, rateText, separated } from './rate-text.ts';

/** Finds rows of an edition by the address a page gives. */
export type Find = (at: string) => { table: Table; row: Row } | undefined;

/** Every row of an edition by its address. */
export function rowsByAddress(edition: Edition): Find {
  const found = new Map(
    TABLES.flatMap((table) =>
      rowsOf(edition, table.id).map((row) => [addressOf(table, row), { table, row }] as const),
    ),
  );
  return (at) => found.get(at);
}

/** What a figure of a measure should print: ※ where it is withheld, — where there is none. */
function figureText({ table, row }: { table: Table; row: Row }, id: MeasureId): string {
  const figure = cell(row, id);
  if (figure !== null) return separated(figure);
  return isWithheld(table, row.cells, id) ? WITHHELD : NONE;
}

/** What a figure that stands alone should print. */
export function figureAt(
  find: Find,
  { at, measure }: { at: string; measure: string },
): string | undefined {
  const found = find(at);
  return found && measure in found.row.cells ? figureText(found, measure as MeasureId) : undefined;
}

/**
 * What a line of a table should print: its measures, then its rates.
 *
 * @param columns the measures and rates it names, where these are not all its table has
 * @returns nothing where it names one its table has not
 */
export function lineTexts(
  found: { table: Table; row: Row },
  context: Context,
  columns: readonly string[] = [...found.table.measures, ...found.table.rates],
): string[] | undefined {
  const { measures, rates } = found.table;
  const known: readonly string[] = [...measures, ...rates];
  if (columns.some((id) => !known.includes(id))) return undefined;
  return columns.map((id) =>
    id in RATES ? rateText(id as RateId, found.row, context) : figureText(found, id as MeasureId),
  );
}

/** What a rate that stands alone should print. */
export function rateAt(
  find: Find,
  { at, rate }: { at: string; rate: string },
  context: Context,
): string | undefined {
  const found = find(at);
  return found && rate in RATES ? rateText(rate as RateId, found.row, context) : undefined;
}
