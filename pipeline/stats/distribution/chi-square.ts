import { demand, demandAmount, demandProbability } from '../demand.ts';
import { crossingAbove } from './crossing.ts';
import { gammaAbove, gammaBelow } from './incomplete-gamma.ts';

/**
 * P(X > x) for X chi-square with `df` degrees of freedom: Q(df/2, x/2), NIST DLMF 8.2 and
 * Abramowitz & Stegun 26.4.19.
 *
 * @throws RangeError for a negative x or df not above 0
 */
export function chiSquareAbove(x: number, df: number): number {
  demandAmount(x, 'A chi-square value');
  demand(Number.isFinite(df) && df > 0, 'Degrees of freedom must be above 0.');
  return gammaAbove(df / 2, x / 2);
}

/**
 * The x with P(X < x) = p.
 *
 * @throws RangeError unless 0 < p < 1 and df > 0
 */
export function chiSquareQuantile(p: number, df: number): number {
  demandProbability(p, 'A probability');
  demand(Number.isFinite(df) && df > 0, 'Degrees of freedom must be above 0.');
  // each tail is compared where it is small, so that neither loses digits
  if (p < 0.5) return crossingAbove((x) => gammaBelow(df / 2, x / 2) >= p, df);
  return crossingAbove((x) => gammaAbove(df / 2, x / 2) <= 1 - p, df);
}
