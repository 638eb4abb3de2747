import type { Cell } from '../../editions/schema.ts';
import { periodsBetween } from '../../figures/calendar.ts';
import type { Source } from '../analysis.ts';
import { type Counts, countsOf } from '../counts.ts';

/** One issue, month by month, oldest first; null where withheld or the month is left out. */
export interface Series extends Omit<Counts, 'byPeriod'> {
  counts: { month: string; count: Cell }[];
}

/** Every issue over the same months; nothing where no month is published. */
export function seriesOf(rows: Source['rows']): [Series, ...Series[]] | undefined {
  const issues = countsOf(rows('issue_by_month'), 'month', ['issue']);
  const listed = [...new Set(issues.flatMap(({ byPeriod }) => [...byPeriod.keys()]))].sort();
  const [start, end] = [listed[0], listed.at(-1)];
  if (!start || !end) return undefined;
  const months = periodsBetween(start, end);
  const [first, ...others] = issues.map(
    ({ byPeriod, ...issue }): Series => ({
      ...issue,
      counts: months.map((month) => ({ month, count: byPeriod.get(month) ?? null })),
    }),
  );
  return first && [first, ...others];
}

/** First and last month of the series. */
export function spanOf({ counts }: Series): { from: string; to: string } {
  return { from: counts[0]?.month ?? '', to: counts.at(-1)?.month ?? '' };
}
