import { demand, demandCount } from '../demand.ts';
import { binomialExact } from './binomial-exact.ts';
import { LEVEL } from './level.ts';

/**
 * A count and what it was counted over: days, members, appeals. Only the ratio of exposures
 * matters.
 */
export interface Counted {
  count: number;
  exposure?: number;
}

/**
 * A ratio with limits; null stands for “without end”: the second count, or its lower limit, is 0.
 */
export interface Ratio {
  ratio: number | null;
  lower: number;
  upper: number | null;
}

/**
 * Ratio of two counts or rates, first to second, with exact limits: given their sum, the first
 * count is binomial. Source: Przyborowski J, Wilenski H (1940), Biometrika 31:313–323; the limits
 * are those of R’s `poisson.test`.
 *
 * Appeals come in bunches (one employer, fifty workers), so counts vary more than Poisson. Give
 * that as `dispersion`, the variance of a count over its mean: counts and then limits are those of
 * count ÷ dispersion independent bunches, which widens the variance of ln(ratio) by that factor.
 *
 * @throws RangeError for counts that cannot be, an exposure not above 0, a dispersion below 1
 */
export function countRatio(
  first: Counted,
  second: Counted,
  { level = LEVEL, dispersion = 1 } = {},
): Ratio {
  for (const { count, exposure = 1 } of [first, second]) {
    demandCount(count, 'A count');
    demand(Number.isFinite(exposure) && exposure > 0, 'An exposure must be above 0.');
  }
  demand(Number.isFinite(dispersion) && dispersion >= 1, 'A dispersion must be 1 or more.');
  const scale = (second.exposure ?? 1) / (first.exposure ?? 1);
  const whole = first.count + second.count;
  if (whole === 0) return { ratio: null, lower: 0, upper: null };
  const limits = binomialExact(
    { part: first.count / dispersion, whole: whole / dispersion },
    level,
  );
  const odds = (share: number) => (share * scale) / (1 - share);
  return {
    ratio: second.count === 0 ? null : (first.count / second.count) * scale,
    lower: odds(limits.lower),
    upper: limits.upper === 1 ? null : odds(limits.upper),
  };
}
