import { type Direction, directionOf } from '../interval/change.ts';
import { type Interval, LEVEL } from '../interval/level.ts';
import { shareDifference } from '../interval/newcombe.ts';
import type { Fraction } from '../interval/wilson.ts';

/** A fraction as it is published: null where withheld. */
export interface ShownFraction {
  part: number | null;
  whole: number | null;
}

/** Change of a share in percentage points (百分点), with limits. */
export interface ShareChange extends Interval {
  points: number;
  direction: Direction;
}

/**
 * Change of a share against an earlier period, year on year or month on month, with Newcombe
 * limits. A share changes in percentage points, never in per cent.
 *
 * The two periods must be independent samples: not a cohort followed on, nor a part of the other.
 *
 * @returns null where a count is withheld or a base is 0: nothing can be said
 * @throws RangeError for counts that cannot be
 */
export function shareChange(
  now: ShownFraction,
  before: ShownFraction,
  level = LEVEL,
): ShareChange | null {
  const [first, second] = [known(now), known(before)];
  if (!first || !second) return null;
  const { difference, lower, upper } = shareDifference(first, second, level);
  const direction = directionOf({ lower, upper });
  return { points: 100 * difference, lower: 100 * lower, upper: 100 * upper, direction };
}

function known({ part, whole }: ShownFraction): Fraction | null {
  return part === null || whole === null || whole === 0 ? null : { part, whole };
}
