import { firstWhole } from '../distribution/crossing.ts';
import { betaBelow } from '../distribution/incomplete-beta.ts';
import type { Expectation } from './farrington.ts';
import type { Known } from './series.ts';

/**
 * Threshold of the next count from a short past, without season or trend: the largest count that,
 * given the sum of all, is not too large a part of it. For Poisson counts this is exact and holds
 * the uncertainty of a short past: Nelson W (1970), IEEE Trans Reliability 19:42–49 (predictor
 * intervals), by the binomial test of Przyborowski and Wilenski (1940). Where past counts vary more
 * than Poisson, counts are divided by their variance over mean, as in `countRatio`.
 *
 * @param past at least two counts
 */
export function shortSeries(past: readonly Known[], alpha: number): Expectation {
  const sum = past.reduce((all, { count }) => all + count, 0);
  const expected = sum / past.length;
  const dispersion = Math.max(1, varianceOverMean(past, expected));
  const share = 1 / (past.length + 1);
  // P(at least y of y + sum fall into the last of the equal periods)
  const chance = (y: number) =>
    y === 0 ? 1 : betaBelow(share, y / dispersion, sum / dispersion + 1);
  const threshold = firstWhole((y) => chance(y) <= alpha) - 1;
  return { expected, threshold, dispersion, trend: false };
}

function varianceOverMean(past: readonly Known[], mean: number): number {
  if (mean === 0) return 1;
  const squares = past.reduce((all, { count }) => all + (count - mean) ** 2, 0);
  return squares / (past.length - 1) / mean;
}
