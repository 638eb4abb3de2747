import { demandCount } from '../demand.ts';

/** Least number of closures behind each quantile: fewer would point at single matters. */
export const LEAST_CLOSURES: ReadonlyMap<number, number> = new Map([
  [0.25, 40],
  [0.5, 20],
  [0.75, 40],
  [0.9, 100],
]);

/**
 * The quantiles of a handling time that may be printed for so many closures: the median from 20,
 * quartiles from 40, the 90th percentile from 100. Closures count, not matters: a quantile of the
 * curve is the day of a closure. Never the shortest or the longest.
 *
 * @throws RangeError for a count that cannot be
 */
export function allowedQuantiles(closures: number): number[] {
  demandCount(closures, 'The number of closures');
  return [...LEAST_CLOSURES].filter(([, least]) => closures >= least).map(([p]) => p);
}
