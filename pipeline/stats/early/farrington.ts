import { normalQuantile } from '../distribution/normal.ts';
import { fitQuasiPoisson, type QuasiPoisson } from './quasi-poisson.ts';
import type { Known } from './series.ts';

export interface FarringtonOptions {
  /** Probability of a count above the threshold if nothing has changed. */
  alpha: number;
  /** Past counts this many Anscombe residuals above their mean are weighed down. */
  reweightAbove: number;
}

/** What is expected of a period, and the most that is still in line with the past. */
export interface Expectation {
  expected: number;
  threshold: number;
  /** Variance over mean of the past counts, at least 1. */
  dispersion: number;
  trend: boolean;
}

/**
 * Threshold of a count from comparable past counts: a quasi-Poisson line, past outbreaks weighed
 * down, and an upper limit that is near-symmetric after taking the power 2/3.
 *
 * Sources: Farrington CP et al. (1996), JRSS A 159:547–563; residuals are weighed down from 2.58
 * instead of 1 as in Noufaily A et al. (2013), Stat Med 32:1206–1222. A trend is kept if it is
 * significant at 5 % and does not predict more than was ever counted. Not taken over: seasonal
 * factors and the negative-binomial limit of 2013.
 *
 * @param reference comparable past counts over three years or more, at least 4, not all 0
 * @param now time of the period in question
 * @returns null where the model does not settle
 */
export function farrington(
  reference: readonly Known[],
  now: number,
  { alpha, reweightAbove }: FarringtonOptions,
): Expectation | null {
  const most = Math.max(...reference.map(({ count }) => count));
  const sloped = refitted(reference, true, reweightAbove);
  const trend = sloped.settled && (sloped.trendP ?? 1) < 0.05 && sloped.at(now).mean <= most;
  const model = trend ? sloped : refitted(reference, false, reweightAbove);
  if (!model.settled) return null;
  const dispersion = Math.max(1, model.phi);
  const { mean, variance } = model.at(now);
  const error = Math.sqrt(dispersion + (dispersion * variance) / mean);
  const z = normalQuantile(1 - alpha);
  const threshold = (mean ** (2 / 3) + z * (2 / 3) * mean ** (1 / 6) * error) ** 1.5;
  return { expected: mean, threshold, dispersion, trend };
}

/** The model fitted twice, the second time with past outbreaks weighed down. */
function refitted(reference: readonly Known[], trend: boolean, above: number): QuasiPoisson {
  const first = fitQuasiPoisson(
    reference,
    reference.map(() => 1),
    trend,
  );
  return first.settled
    ? fitQuasiPoisson(reference, weightsOf(reference, first, above), trend)
    : first;
}

/** Weights that sum to the number of counts: the further above its mean, the less. */
function weightsOf(reference: readonly Known[], model: QuasiPoisson, above: number): number[] {
  const phi = Math.max(1, model.phi);
  const raw = reference.map(({ time, count }, i) => {
    const { mean } = model.at(time);
    const error = Math.sqrt(phi * (1 - (model.leverages[i] ?? 0)));
    const residual = (1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean))) / error;
    return residual > above ? residual ** -2 : 1;
  });
  const sum = raw.reduce((all, weight) => all + weight, 0);
  return raw.map((weight) => (weight * raw.length) / sum);
}
