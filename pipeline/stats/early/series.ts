import { demand, demandCount } from '../demand.ts';

/** Counts of one thing, period after period without gaps; null where withheld or not known. */
export interface Series {
  counts: readonly (number | null)[];
  /** Periods in a year: 12, 4 or 1. */
  perYear: number;
}

/** A known count and when it was: periods after the start of the series. */
export interface Known {
  time: number;
  count: number;
}

/** @throws RangeError for counts that cannot be, or unless a year has a whole number of periods */
export function demandSeries({ counts, perYear }: Series): void {
  demand(Number.isInteger(perYear) && perYear > 0, 'A year must have a whole number of periods.');
  for (const count of counts) if (count !== null) demandCount(count, 'A count of the series');
}

/** The known counts among the given times. */
export function knownAt({ counts }: Series, times: readonly number[]): Known[] {
  return times.flatMap((time) => {
    const count = counts[time] ?? null;
    return count === null ? [] : [{ time, count }];
  });
}

/**
 * Times comparable with the last period: the same period of each of so many past years, and so many
 * periods before and after each. Years before the series began are left out.
 * Source: Farrington CP et al. (1996), JRSS A 159:547–563.
 */
export function referenceTimes(series: Series, years: number, window: number): number[] {
  const last = series.counts.length - 1;
  const times: number[] = [];
  for (let year = years; year >= 1; year--)
    for (let i = -window; i <= window; i++) times.push(last - year * series.perYear + i);
  return times.filter((time) => time >= 0 && time < last);
}
