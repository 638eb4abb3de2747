import { demand, demandAmount } from '../demand.ts';
import { type Interval, LEVEL, zOf } from './level.ts';

/**
 * A part of a whole, in the same unit; both may be weighted sums and so need not be whole numbers.
 */
export interface Fraction {
  part: number;
  whole: number;
}

/** @throws RangeError unless 0 ≤ part ≤ whole and whole > 0 */
export function demandFraction({ part, whole }: Fraction): void {
  demandAmount(part, 'The part');
  demand(Number.isFinite(whole) && whole > 0, 'The whole must be above 0.');
  demand(part <= whole, 'The part must not exceed the whole.');
}

/**
 * Score limits of a proportion, without continuity correction.
 * Source: Wilson EB (1927), JASA 22:209–212; Newcombe RG (1998), Stat Med 17:857–872, method 3.
 *
 * @throws RangeError for a fraction that cannot be; a base of 0 has no share and no limits
 */
export function wilson(fraction: Fraction, level = LEVEL): Interval {
  demandFraction(fraction);
  return wilsonAt(fraction, zOf(level));
}

/** The same for a given z. */
export function wilsonAt({ part, whole }: Fraction, z: number): Interval {
  const square = z * z;
  const spread = z * Math.sqrt(square + (4 * part * (whole - part)) / whole);
  const below = 2 * (whole + square);
  return {
    // exact at the ends, where rounding could step past 0 or 1
    lower: part === 0 ? 0 : (2 * part + square - spread) / below,
    upper: part === whole ? 1 : (2 * part + square + spread) / below,
  };
}
