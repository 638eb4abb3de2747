import { type EarlySign, earlySign } from '../../../pipeline/stats/early/early-sign.ts';
import type { Cell, Row } from '../../editions/schema.ts';
import { PER_YEAR, type PeriodKind, periodsBetween } from '../../figures/calendar.ts';
import { type Counts, countsOf } from '../counts.ts';

/** One cell that is looked at: its past, and what its newest count is beside it. */
export interface Look extends Omit<Counts, 'byPeriod'> {
  /** Period after period, the newest last; null where withheld or the period is left out. */
  counts: { period: string; count: Cell }[];
  sign: EarlySign;
}

/** The cells of a table in its newest period. */
export interface Looks {
  period: string;
  kind: PeriodKind;
  looks: Look[];
}

/** Every cell of the newest period beside its own past; nothing where the table has no rows. */
export function looksOf(
  rows: readonly Row[],
  kind: PeriodKind,
  codes: readonly string[],
): Looks | undefined {
  const cells = countsOf(rows, kind, codes);
  const listed = [...(cells[0]?.byPeriod.keys() ?? [])].sort();
  const [first, period] = [listed[0], listed.at(-1)];
  if (!first || !period) return undefined;
  const periods = periodsBetween(first, period);
  const looks = cells.map(({ byPeriod, ...cell }): Look => {
    const counts = periods.map((one) => ({ period: one, count: byPeriod.get(one) ?? null }));
    const series = { counts: counts.map(({ count }) => count), perYear: PER_YEAR[kind] };
    return { ...cell, counts, sign: earlySign(series) };
  });
  return { period, kind, looks };
}
