import type { Counted, Row, Shown } from '../contract/cells.ts';
import { Failure } from '../contract/failures.ts';
import { type MeasureId, measure } from '../contract/measures.ts';
import type { Table } from '../contract/table.ts';
import { type Earlier, rowKey } from './earlier.ts';
import { periodOf } from './units.ts';

/**
 * Hold what may not change to what was published: the difference of two published counts is a
 * count too. Tables that are published once keep their earlier rows; they leave the reckoning here.
 *
 * @returns the tables with the rows still to be decided on or restated, and the rows to be repeated
 * @throws Failure period_changed where a count of appeals of a published period has another value
 */
export function freeze(
  counted: readonly Counted[],
  earlier: Earlier,
): { live: Counted[]; repeated: Map<string, Row[]> } {
  const repeated = new Map<string, Row[]>();
  const live = counted.map((one) => {
    if (one.table.restated === 'agency') holdCounts(one, earlier);
    if (one.table.restated !== 'nothing') return one;
    const known = earlier.periods(one.table);
    const old = one.rows.filter((row) => known.has(periodOf(one.table, row)));
    repeated.set(
      one.table.id,
      old.flatMap((row) => earlier.row(one.table, rowKey(one.table, row)) ?? []),
    );
    return { ...one, rows: one.rows.filter((row) => !known.has(periodOf(one.table, row))) };
  });
  return { live, repeated };
}

/** Put the repeated rows before the new ones; periods ascend in both. */
export function withRepeated(shown: Shown, repeated: Map<string, Row[]>): Shown {
  return { ...shown, rows: [...(repeated.get(shown.table.id) ?? []), ...shown.rows] };
}

function holdCounts(counted: Counted, earlier: Earlier): void {
  const { table } = counted;
  for (const { period } of changedCounts(counted, earlier))
    throw new Failure('period_changed', { zh: table.title.zh, en: table.id }, period);
}

/** A count of a published period that has another value now; of a period that is gone, none. */
export interface ChangedCount {
  period: string;
  row: Row | null;
  measure: MeasureId | null;
  before: number | null;
  now: number | null;
}

/** Counts of appeals a table was published with and that are not what they were. */
export function* changedCounts(
  { table, rows }: { table: Table; rows: readonly Row[] },
  earlier: Earlier,
): Generator<ChangedCount> {
  const counts = table.measures.filter((id) => measure(id).sensitivity === 'worker');
  for (const row of rows) {
    const cells = earlier.row(table, rowKey(table, row))?.cells ?? {};
    for (const id of counts) {
      const [before, now] = [cells[id] ?? null, row.cells[id] ?? null];
      if (before !== null && before !== now)
        yield { period: periodOf(table, row), row, measure: id, before, now };
    }
  }
  const there = new Set(rows.map((row) => periodOf(table, row)));
  for (const period of earlier.periods(table))
    if (!there.has(period) && rows.length > 0)
      yield { period, row: null, measure: null, before: null, now: null };
}
