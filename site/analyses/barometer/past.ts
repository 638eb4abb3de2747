import {
  type YearPair,
  yearlyDispersion,
} from '../../../pipeline/stats/compare/yearly-dispersion.ts';
import type { Cell } from '../../editions/schema.ts';
import { yearBefore } from '../../figures/calendar.ts';

/**
 * Variance over mean of a code’s quarterly counts, from the quarters before the one in question and
 * the same ones a year before them; null where too few of them are published.
 */
export function dispersionBefore(
  quarters: ReadonlyMap<string, Cell>,
  quarter: string,
): number | null {
  return yearlyDispersion([...quarters.keys()].flatMap(pairOf));

  function pairOf(period: string): YearPair[] {
    if (period >= quarter) return [];
    const [now, before] = [quarters.get(period) ?? null, quarters.get(yearBefore(period)) ?? null];
    return now === null || before === null ? [] : [{ year: period.slice(0, 4), now, before }];
  }
}
