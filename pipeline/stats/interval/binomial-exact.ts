import { betaQuantile } from '../distribution/beta-quantile.ts';
import { type Interval, LEVEL } from './level.ts';
import { demandFraction, type Fraction } from './wilson.ts';

/**
 * Exact limits of a proportion: never too narrow, so wider than Wilson’s.
 * Source: Clopper CJ, Pearson ES (1934), Biometrika 26:404–413, by beta quantiles.
 *
 * @throws RangeError for a fraction that cannot be
 */
export function binomialExact(fraction: Fraction, level = LEVEL): Interval {
  demandFraction(fraction);
  const { part, whole } = fraction;
  const tail = (1 - level) / 2;
  return {
    lower: part === 0 ? 0 : betaQuantile(tail, part, whole - part + 1),
    upper: part === whole ? 1 : betaQuantile(1 - tail, part + 1, whole - part),
  };
}
