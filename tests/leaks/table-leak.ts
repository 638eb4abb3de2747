import type { Table } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { type CutRow, countAt } from './count-at.ts';
import { csvOf } from './extra-table.ts';
import type { Caught, Leak } from './leak.ts';
import type { Safe } from './safe.ts';
import { thresholdOf } from './truth.ts';

/** The counts of a cut with its own small ones withheld, and nothing to protect them. */
export function smallWithheld(safe: Safe, table: Table): CutRow[] {
  return countAt(safe, table).map((row) => ({
    ...row,
    shown: (row.cells.valid ?? 0) >= thresholdOf(table),
  }));
}

/** A further table in the last edition, declared to the audit. */
export function withTable(
  table: Table,
  rows: readonly CutRow[],
  expected: readonly Caught[],
  what = table.id,
): Leak {
  const text = csvOf(table, rows);
  return {
    what,
    expected,
    plant: ({ last }) => last.list(table, text),
    rules: { tables: [...TABLES, table] },
  };
}
