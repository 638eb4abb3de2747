import type { Cell } from '../../../pipeline/contract/cells.ts';
import { cell, type Row } from '../../editions/schema.ts';
import { FEWEST, isNowhere, type Place, placeOf } from '../cities/place.ts';
import { type YearCompared, yearCompared } from '../cities/year.ts';

/** How long a place took; days are null where too few were closed to say, counts where withheld. */
export interface PlaceTime extends Place {
  assigned: Cell;
  closed: Cell;
  median: Cell;
  /** 95% limits of the median; the upper one may not be reached. */
  lower: Cell;
  upper: Cell;
}

export interface CityTimes {
  compared: YearCompared;
  /** In published order. */
  places: PlaceTime[];
  /** Places with a median. */
  timed: PlaceTime[];
  /** Days that lie within the limits of all of those, open-ended where none of them ends; or none. */
  shared: { from: number; to: Cell } | null;
}

/**
 * Median days to close of every place, as published, for the same year as the other comparisons.
 * The province’s median of one year is not published and is not the mean of these, so places are
 * not held against a line; whether one span of days fits them all can be seen from their limits.
 *
 * @returns nothing where too few places have a median
 */
export function timesOf(rows: readonly Row[], asOf: string): CityTimes | undefined {
  const compared = yearCompared(rows, asOf);
  if (!compared) return undefined;
  const places = compared.rows.map(timeOf);
  const timed = places.filter((one) => one.median !== null && !isNowhere(one));
  if (timed.length < FEWEST) return undefined;
  const from = Math.max(...timed.map(({ lower }) => lower ?? 0));
  const to = Math.min(...timed.map(({ upper }) => upper ?? Number.POSITIVE_INFINITY));
  const shared = from <= to ? { from, to: Number.isFinite(to) ? to : null } : null;
  return { compared, places, timed, shared };
}

function timeOf(row: Row): PlaceTime {
  return {
    ...placeOf(row),
    ...{ assigned: cell(row, 'assigned'), closed: cell(row, 'closed') },
    median: cell(row, 'days_median'),
    lower: cell(row, 'days_median_low'),
    upper: cell(row, 'days_median_high'),
  };
}
