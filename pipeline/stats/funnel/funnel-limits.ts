import { demand, demandCount, demandProbability } from '../demand.ts';
import { binomialAtMost } from '../distribution/binomial.ts';
import { firstWhole } from '../distribution/crossing.ts';
import { type Interval, zOf } from '../interval/level.ts';

/**
 * The two bands of a funnel by their customary names: “2 sigma” leaves 1 in 40 beyond each side
 * (95 %), “3 sigma” 1 in 1,000 (99.8 %), as in the English public-health profiles.
 */
export const BAND_LEVELS = { two: 0.95, three: 0.998 } as const;

/** Limits, as shares, between which a unit with this base is expected if it is like the target. */
export interface FunnelLimits {
  two: Interval;
  three: Interval;
}

/**
 * Normal limits at the target, clipped to 0..1: p ± z·√(φ·p(1−p)/n).
 * Sources: Spiegelhalter DJ (2005), Stat Med 24:1185–1202; φ widens them for
 * overdispersion. Not to be trusted where n·p or n·(1−p) is below about 10.
 *
 * @throws RangeError unless 0 < target < 1, base > 0 and phi ≥ 1
 */
export function funnelLimits(target: number, base: number, phi = 1): FunnelLimits {
  demandProbability(target, 'A target');
  demand(Number.isFinite(base) && base > 0, 'The base must be above 0.');
  demand(Number.isFinite(phi) && phi >= 1, 'An overdispersion factor must be 1 or more.');
  const error = Math.sqrt((phi * target * (1 - target)) / base);
  return bands((level) => {
    const half = zOf(level) * error;
    return { lower: Math.max(0, target - half), upper: Math.min(1, target + half) };
  });
}

/**
 * Exact binomial limits, interpolated between whole numbers so that the funnel is smooth: what to
 * draw for small bases. Source: Spiegelhalter (2005), appendix.
 *
 * @throws RangeError unless 0 < target < 1 and the base is a whole number above 0
 */
export function exactFunnelLimits(target: number, base: number): FunnelLimits {
  demandProbability(target, 'A target');
  demandCount(base, 'The base');
  demand(base > 0, 'The base must be above 0.');
  const quantile = (p: number) => Math.max(0, interpolated(p, base, target) / base);
  return bands((level) => ({
    lower: quantile((1 - level) / 2),
    upper: quantile(1 - (1 - level) / 2),
  }));
}

/** r − α, where r is the p-quantile and α how far its probability overshoots p. */
function interpolated(p: number, n: number, target: number): number {
  const r = firstWhole((k) => binomialAtMost(k, n, target) > p);
  const [past, before] = [binomialAtMost(r, n, target), binomialAtMost(r - 1, n, target)];
  return r - (past - p) / (past - before);
}

function bands(at: (level: number) => Interval): FunnelLimits {
  return { two: at(BAND_LEVELS.two), three: at(BAND_LEVELS.three) };
}
