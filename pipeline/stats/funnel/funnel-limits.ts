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
  demandPhi(phi);
  const error = Math.sqrt((phi * target * (1 - target)) / base);
  return bands((level) => {
    const half = zOf(level) * error;
    return { lower: Math.max(0, target - half), upper: Math.min(1, target + half) };
  });
}

/**
 * Exact binomial limits, interpolated between whole numbers so that the funnel is smooth: what to
 * draw for small bases. A share outside a limit is never likelier than the limit says.
 * Source: Spiegelhalter (2005), appendix, for the lower limits. The upper ones are those of what was
 * not counted, seen from above: by the paper’s formula they would lie one case lower, and 30 of 30 at
 * a target of 0.9 – 1 chance in 24 – would be outside “3 sigma”, which means 1 in 1,000.
 * Overdispersion moves each limit √φ times as far from the target, as it does the normal ones.
 *
 * @throws RangeError unless 0 < target < 1, the base is a whole number above 0 and phi ≥ 1
 */
export function exactFunnelLimits(target: number, base: number, phi = 1): FunnelLimits {
  demandProbability(target, 'A target');
  demandCount(base, 'The base');
  demand(base > 0, 'The base must be above 0.');
  demandPhi(phi);
  return bands((level) => {
    const tail = (1 - level) / 2;
    const lower = lowest(tail, base, target);
    const upper = 1 - lowest(tail, base, 1 - target);
    const wider = (limit: number) => target + Math.sqrt(phi) * (limit - target);
    return { lower: Math.max(0, wider(lower)), upper: Math.min(1, wider(upper)) };
  });
}

/** The share below which at most `tail` lies: (r − α) ÷ n, where α is how far F(r) overshoots. */
function lowest(tail: number, n: number, target: number): number {
  const r = firstWhole((k) => binomialAtMost(k, n, target) > tail);
  const [past, before] = [binomialAtMost(r, n, target), binomialAtMost(r - 1, n, target)];
  return Math.max(0, (r - (past - tail) / (past - before)) / n);
}

function demandPhi(phi: number): void {
  demand(Number.isFinite(phi) && phi >= 1, 'An overdispersion factor must be 1 or more.');
}

function bands(at: (level: number) => Interval): FunnelLimits {
  return { two: at(BAND_LEVELS.two), three: at(BAND_LEVELS.three) };
}
