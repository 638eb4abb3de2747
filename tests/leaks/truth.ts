import { WITHHELD } from '../../pipeline/contract/edition.ts';
import { calendarOf, type Table } from '../../pipeline/contract/table.ts';
import { TABLES, table } from '../../pipeline/contract/tables.ts';
import { Archive } from './archive.ts';
import type { Safe } from './safe.ts';

/** A row of a published table. */
export interface RowAt {
  table: string;
  codes: string[];
}

/** The true counts of a row, withheld or not, as the model counted them. */
export function trueCells({ counted }: Safe, { table: id, codes }: RowAt): Record<string, number> {
  const { dimensions } = table(id);
  const row = counted
    .get(id)
    ?.rows.find(({ keys }) => dimensions.every((one, at) => keys[one.id] === codes[at]));
  if (!row) throw new Error(`${id} has no row ${codes.join(' ')}`);
  return row.cells as Record<string, number>;
}

/** Rows of the last edition that are withheld as a whole, in the order of the tables. */
export function withheldRows(safe: Safe): RowAt[] {
  return rowsWith(safe, (base) => base === WITHHELD);
}

/** Rows of the last edition whose base count is published. */
export function shownRows(safe: Safe): RowAt[] {
  return rowsWith(safe, (base) => base !== WITHHELD);
}

function rowsWith({ folders }: Safe, test: (base: string) => boolean): RowAt[] {
  const { last } = new Archive(folders);
  return TABLES.flatMap(({ id, base }) => {
    if (base === null) return [];
    const sheet = last.sheet(id);
    const rows = sheet.rows.filter((row) => test(sheet.get(row, base)));
    return rows.map((row) => ({ table: id, codes: sheet.codes(row) }));
  });
}

/** Whether the base count of a row is below the threshold of its table. */
export function isSmall(safe: Safe, row: RowAt): boolean {
  const { base } = table(row.table);
  return (trueCells(safe, row)[base ?? ''] ?? 0) < thresholdOf(table(row.table));
}

/** The sample’s thresholds, written out: this suite takes nothing from the protection. */
export function thresholdOf({ privacy }: Table): number {
  return { local: 10, province: 5, total: 0, named: 0, file: 0 }[privacy];
}

/** Periods of a table which the last edition is the first to publish. */
export function newPeriods({ folders }: Safe, id: string): string[] {
  const [before, last] = new Archive(folders).editions.slice(-2).map((edition) => {
    const sheet = edition.sheet(id);
    return sheet.rows.map((row) => sheet.get(row, calendarOf(table(id))?.id ?? ''));
  });
  return [...new Set(last)].filter((period) => !before?.includes(period));
}

/** The calendar period of a row. */
export function periodOf({ table: id, codes }: RowAt): string {
  const calendar = calendarOf(table(id))?.id;
  return codes[table(id).dimensions.findIndex((one) => one.id === calendar)] ?? '';
}
