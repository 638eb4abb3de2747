import type { ShownFraction } from './share-change.ts';
import { type FestivalVerdict, festivalVerdict } from './spring-festival.ts';

/** A month, what it is compared with, and whether the Spring Festival stands in the way. */
export interface Comparison {
  now: string;
  before: string;
  festival: FestivalVerdict;
}

/**
 * The two customary comparisons of a month given as YYYY-MM: with the same month a year before (同比)
 * and with the month before (环比).
 *
 * @throws RangeError for a month that is not one, or where one of the months is outside the table
 *   of Spring Festivals
 */
export function comparisonsOf(month: string): { yearOnYear: Comparison; monthOnMonth: Comparison } {
  const against = (before: string) => ({
    now: month,
    before,
    festival: festivalVerdict(month, before),
  });
  return {
    yearOnYear: against(monthsBefore(month, 12)),
    monthOnMonth: against(monthsBefore(month, 1)),
  };
}

/** Several periods’ fractions as one; withheld as soon as one of them is. */
export function sumFractions(fractions: readonly ShownFraction[]): ShownFraction {
  return fractions.reduce(
    (sum, { part, whole }) => ({ part: add(sum.part, part), whole: add(sum.whole, whole) }),
    { part: 0, whole: 0 },
  );
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function monthsBefore(month: string, months: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - months;
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
