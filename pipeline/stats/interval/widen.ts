import { demandAmount } from '../demand.ts';
import { LEVEL, levelForMany, zOf } from './level.ts';

/** An estimate above 0 with its limits; null: there is none on that side. */
export interface Limited {
  estimate: number;
  lower: number | null;
  upper: number | null;
}

/**
 * Limits of an estimate as one of several that are compared at once, from those it has by itself:
 * on the logarithmic scale each side is widened as far as Bonferroni asks. An approximation for who
 * has the published limits alone; it is right where the logarithm of the estimate is about normal,
 * as of a time, a ratio or a rate. Source: Dunn OJ (1961), JASA 56:52–64.
 *
 * @param limits of the given level, each
 * @throws RangeError for numbers below 0, or unless there is at least one comparison
 */
export function widenForMany(limits: Limited, comparisons: number, level = LEVEL): Limited {
  const { estimate } = limits;
  demandAmount(estimate, 'An estimate');
  const power = zOf(levelForMany(comparisons, level)) / zOf(level);
  const widen = (limit: number | null) => {
    if (limit === null || estimate === 0) return limit;
    demandAmount(limit, 'A limit');
    return estimate * (limit / estimate) ** power;
  };
  return { estimate, lower: widen(limits.lower), upper: widen(limits.upper) };
}
