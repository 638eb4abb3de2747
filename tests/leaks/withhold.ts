import { WITHHELD } from '../../pipeline/contract/edition.ts';
import { table } from '../../pipeline/contract/tables.ts';
import type { Archive } from './archive.ts';
import type { Safe } from './safe.ts';
import { newPeriods, periodOf, type RowAt, shownRows, trueCells } from './truth.ts';

/** Withhold a row of the last edition, as if it were small. */
export function withhold({ last }: Archive, { table: id, codes }: RowAt): void {
  const sheet = last.sheet(id);
  for (const measure of table(id).measures) sheet.set(sheet.find(codes) ?? [], measure, WITHHELD);
}

/** Show a row of the last edition as it truly is. */
export function show(safe: Safe, { last }: Archive, row: RowAt): void {
  const sheet = last.sheet(row.table);
  for (const [id, count] of Object.entries(trueCells(safe, row)))
    sheet.set(sheet.find(row.codes) ?? [], id, count);
}

/** Published rows of a table’s newest period, which no earlier edition has. */
export function newShownRows(safe: Safe, ...tables: string[]): RowAt[] {
  return shownRows(safe).filter(
    (row) => tables.includes(row.table) && newPeriods(safe, row.table).includes(periodOf(row)),
  );
}
