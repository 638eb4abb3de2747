import type { Counted, Row } from '../contract/cells.ts';
import { isCount, type MeasureId, measure } from '../contract/measures.ts';
import type { Policy } from '../contract/policy.ts';
import { calendarOf, type Table } from '../contract/table.ts';
import { type Earlier, rowKey } from './earlier.ts';
import { isSmall } from './primary.ts';
import type { Recounted } from './recounted.ts';

/**
 * Cells that are shown or withheld together: a row with a base count as a whole, or one count of
 * answers with the sum of money that belongs to it.
 */
export interface Unit {
  table: Table;
  period: string;
  row: number;
  measures: readonly MeasureId[];
  /** Appeals behind it; what withholding it costs. */
  size: number;
  /**
   * fixed: published in an earlier edition, so it cannot be withheld any more.
   * open: new in this edition and not small by itself. withheld: stays or becomes withheld.
   */
  state: 'fixed' | 'open' | 'withheld';
  /** Whether this edition is the first to decide on it. */
  isNew: boolean;
}

/** Sums of money and the count of appeals each rests on. */
const SUMS: Partial<Record<MeasureId, MeasureId>> = {
  claimed_count: 'claimed',
  agreed_count: 'agreed',
  paid_count: 'paid',
};

/** The units of every table that may withhold; others are always published in full. */
export function unitsOf(
  counted: readonly Counted[],
  earlier: Earlier,
  recounted: Recounted,
  policy: Policy,
): Unit[] {
  return counted
    .filter(({ table }) => mayWithhold(table))
    .flatMap((one) =>
      one.rows.flatMap((row, at) =>
        groupsOf(one.table).map((measures): Unit => {
          const [first] = measures as [MeasureId];
          const period = periodOf(one.table, row);
          const before = earlier.stateOf(one.table, period, rowKey(one.table, row), first);
          const size = row.cells[first] ?? 0;
          const small = () =>
            isSmall(one.table, size, row.by, policy) ||
            recounted.givesAway(one.table, row, measures);
          return {
            table: one.table,
            period,
            row: at,
            measures,
            size,
            isNew: before === undefined,
            state: before ?? (small() ? 'withheld' : 'open'),
          };
        }),
      ),
    );
}

/** Whether a table has cells that must be protected. */
export function mayWithhold({ privacy }: Table): boolean {
  return privacy === 'province' || privacy === 'local';
}

/** The period of a row, as the table’s calendar dimension states it. */
export function periodOf(table: Table, { keys }: Row): string {
  return keys[calendarOf(table)?.id ?? ''] ?? '';
}

/** Whether a count of this measure is one an attacker must not learn. */
export function isSensitive(id: MeasureId): boolean {
  const { sensitivity } = measure(id);
  return (sensitivity === 'worker' || sensitivity === 'verdict') && isCount(id);
}

function groupsOf({ base, measures }: Table): MeasureId[][] {
  if (base) return [[base, ...measures.filter((id) => id !== base)]];
  return measures.filter(isSensitive).map((id) => {
    const sum = SUMS[id];
    return sum && measures.includes(sum) ? [id, sum] : [id];
  });
}
