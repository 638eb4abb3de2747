import { demand } from '../demand.ts';
import { lunarNewYear } from './lunar-new-year.ts';

/** The holiday as it is kept: New Year’s Eve, the first day and five more. */
const BEFORE = 1;
const AFTER = 5;
const DAY = 86_400_000;

/** Days of the holiday. */
export const HOLIDAY_DAYS = BEFORE + 1 + AFTER;

/** Whether two months can be compared, and what to compare instead. */
export interface FestivalVerdict {
  /** The months hold different numbers of holiday days. */
  distorted: boolean;
  /** Holiday days in the first and second month. */
  days: [number, number];
  /** January and February together, of each of the two years; null where no sum of months helps. */
  instead: [string[], string[]] | null;
}

/**
 * Number of days of the Spring Festival holiday in a month given as YYYY-MM: 0 to 7, and 0 outside
 * January and February. A holiday can lie in both, as in 2014 (30 January to 5 February).
 *
 * @throws RangeError for a month that is not one or outside the table
 */
export function festivalDays(month: string): number {
  demand(/^\d{4}-(0[1-9]|1[0-2])$/.test(month), 'A month must be written YYYY-MM.');
  const first = Date.parse(lunarNewYear(Number(month.slice(0, 4))));
  let days = 0;
  for (let i = -BEFORE; i <= AFTER; i++)
    if (new Date(first + i * DAY).toISOString().startsWith(month)) days++;
  return days;
}

/**
 * Whether the Spring Festival distorts a comparison of two months: fewer appeals arrive and fewer
 * are closed in the holiday, and it moves between 21 January and 20 February. January and February
 * together hold the whole holiday in every year, so two years are compared by their sum; for
 * neighbouring months there is no such sum, and a comparison with a year before serves better.
 *
 * Not covered: the weeks before the holiday, when wages fall due and appeals rise, move with it
 * too.
 *
 * @throws RangeError for a month that is not one or outside the table
 */
export function festivalVerdict(month: string, other: string): FestivalVerdict {
  const days: [number, number] = [festivalDays(month), festivalDays(other)];
  const distorted = days[0] !== days[1];
  const [year, otherYear] = [month.slice(0, 4), other.slice(0, 4)];
  const sameMonth = month.slice(5) === other.slice(5);
  const instead: FestivalVerdict['instead'] =
    distorted && sameMonth ? [bothMonths(year), bothMonths(otherYear)] : null;
  return { distorted, days, instead };
}

function bothMonths(year: string): string[] {
  return [`${year}-01`, `${year}-02`];
}
