import { type Interval, LEVEL } from './level.ts';
import { type Fraction, wilson } from './wilson.ts';

export interface Difference extends Interval {
  difference: number;
}

/**
 * Difference of two independent shares, first less second, with limits from their Wilson limits.
 * Source: Newcombe RG (1998), Stat Med 17:873–890, method 10 (square and add).
 *
 * @throws RangeError for a fraction that cannot be
 */
export function shareDifference(first: Fraction, second: Fraction, level = LEVEL): Difference {
  const [a, b] = [wilson(first, level), wilson(second, level)];
  const [p, q] = [first.part / first.whole, second.part / second.whole];
  return {
    difference: p - q,
    lower: p - q - Math.hypot(p - a.lower, b.upper - q),
    upper: p - q + Math.hypot(a.upper - p, q - b.lower),
  };
}
