import type { Cell, Row } from '../../../site/editions/schema.ts';

/** Assigned, closed and still open of a made-up place; null: withheld. */
export type Counts = readonly [assigned: Cell, closed: Cell, open?: Cell];

/** A row of a made-up table by city, for one year. */
export function cityRow(
  year: string,
  code: string,
  [assigned, closed, open]: Counts,
  days: readonly [median: Cell, low: Cell, high: Cell] = [null, null, null],
): Row {
  const [days_median, days_median_low, days_median_high] = days;
  return {
    keys: { year, city: code, city_zh: `${code}市`, city_en: code },
    cells: {
      ...{ assigned, closed, in_progress: open ?? (assigned === null ? null : 0) },
      ...{ days_median, days_median_low, days_median_high },
    },
  };
}
