import { demand, demandCount } from '../demand.ts';
import { byar } from '../interval/byar.ts';
import { type Interval, LEVEL } from '../interval/level.ts';

/**
 * Ratio of a count to its expected count with Byar’s limits, for events that are rare in their base
 * (reopened, overdue) or have none: the indirectly standardised ratio of the English public-health
 * technical guides.
 *
 * @throws RangeError for a count that cannot be or an expected count not above 0
 */
export function standardisedRatio(
  observed: number,
  expected: number,
  level = LEVEL,
): Interval & { ratio: number } {
  demandCount(observed, 'An observed count');
  demand(Number.isFinite(expected) && expected > 0, 'An expected count must be above 0.');
  const { lower, upper } = byar(observed, level);
  return { ratio: observed / expected, lower: lower / expected, upper: upper / expected };
}
