import { demand } from '../demand.ts';
import { type Interval, LEVEL } from '../interval/level.ts';
import { demandFraction, wilson } from '../interval/wilson.ts';

/** A unit’s counts in one stratum (an issue); null where withheld. */
export interface Stratum {
  stratum: string;
  part: number | null;
  whole: number | null;
}

/** What a unit would have with the province’s rates, beside what it has. */
export interface Standardised extends Interval {
  observed: number;
  expected: number;
  /** Observed over expected: 1 where the unit is like the province, issue by issue. */
  ratio: number;
  /** (observed − expected) over the standard error that chance alone would give; 0 if that is 0. */
  score: number;
}

/**
 * Indirect standardisation of a share: a unit with many hard issues is compared with what the
 * province achieves on the same issues. Limits are the Wilson limits of the observed share over the
 * expected one, which is taken as known.
 * Source of the method: Breslow NE, Day NE (1987), volume II; the score’s variance is
 * Σ n·p(1−p), as cases are closed or not.
 *
 * Ratios of two units must not be compared with each other: each has its own mix as its base.
 *
 * @returns null where a needed count is withheld or the unit has no case
 * @throws RangeError for counts that cannot be, or a stratum the province has no rate for
 */
export function standardisedShare(
  unit: readonly Stratum[],
  rates: ReadonlyMap<string, number>,
  level = LEVEL,
): Standardised | null {
  const sums = { part: 0, whole: 0, expected: 0, variance: 0 };
  for (const { stratum, part, whole } of unit) {
    if (part === null || whole === null) return null;
    if (whole === 0) continue;
    demandFraction({ part, whole });
    const rate = rates.get(stratum);
    demand(rate !== undefined, 'Every stratum needs a rate of the province.');
    sums.part += part;
    sums.whole += whole;
    sums.expected += whole * rate;
    sums.variance += whole * rate * (1 - rate);
  }
  const { part: observed, whole, expected, variance } = sums;
  if (whole === 0 || expected === 0) return null;
  const limits = wilson({ part: observed, whole }, level);
  return {
    observed,
    expected,
    ratio: observed / expected,
    lower: (limits.lower * whole) / expected,
    upper: (limits.upper * whole) / expected,
    score: variance === 0 ? 0 : (observed - expected) / Math.sqrt(variance),
  };
}

/**
 * The province’s rate in each stratum, from its own published counts; withheld or empty ones have
 * none.
 */
export function ratesOf(province: readonly Stratum[]): Map<string, number> {
  const rates = new Map<string, number>();
  for (const { stratum, part, whole } of province) {
    if (part === null || whole === null || whole === 0) continue;
    demandFraction({ part, whole });
    rates.set(stratum, part / whole);
  }
  return rates;
}
