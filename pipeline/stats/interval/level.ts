import { demand, demandProbability } from '../demand.ts';
import { normalQuantile } from '../distribution/normal.ts';

/** Two limits; both belong to the interval. */
export interface Interval {
  lower: number;
  upper: number;
}

/** The confidence used unless another is asked for. */
export const LEVEL = 0.95;

/**
 * The z of a two-sided interval: 1.96 for 0.95, 3.09 for 0.998.
 *
 * @throws RangeError unless 0 < level < 1
 */
export function zOf(level: number): number {
  demandProbability(level, 'A confidence level');
  return -normalQuantile((1 - level) / 2);
}

/**
 * The level for each of several intervals so that with probability `level` none of them misses:
 * Bonferroni. A barometer of 14 issues at 0.95 each names half an issue a month by chance alone.
 *
 * @throws RangeError unless 0 < level < 1 and there is at least one interval
 */
export function levelForMany(intervals: number, level = LEVEL): number {
  demandProbability(level, 'A confidence level');
  demand(Number.isInteger(intervals) && intervals > 0, 'There must be at least one interval.');
  return 1 - (1 - level) / intervals;
}
