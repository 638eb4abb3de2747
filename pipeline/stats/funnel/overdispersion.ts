import { demand, demandProbability } from '../demand.ts';
import { chiSquareAbove } from '../distribution/chi-square.ts';
import { demandFraction, type Fraction } from '../interval/wilson.ts';
import { quantile } from './quantile.ts';

export interface Overdispersion {
  /** Mean square of the winsorised z-scores; 1 where units differ by chance alone. */
  phi: number;
  units: number;
  /** Probability of so large a φ by chance alone. */
  p: number;
  /** What to widen limits by: φ if it is above 1 by more than chance (p < 0.05), else 1. */
  toApply: number;
}

/** The share of units on each side that is pulled in before they are squared. */
export const TRIM = 0.1;

/** How far a unit lies from the target, in standard errors at the target. */
export function shareScore({ part, whole }: Fraction, target: number): number {
  demandFraction({ part, whole });
  demandProbability(target, 'A target');
  return (part / whole - target) / Math.sqrt((target * (1 - target)) / whole);
}

/**
 * How much more units differ than chance explains. The most extreme tenth on each side is pulled in
 * first (winsorised), so that the few units that really stand out do not hide themselves.
 * Source: Spiegelhalter DJ (2005), Stat Med 24:1185–1202: φ = Σz²/I, and I·φ is about
 * chi-square with I degrees of freedom. Quantiles between scores are interpolated (R’s type 7).
 *
 * A large φ is a finding itself: the units differ as a whole, or cases are not independent.
 *
 * @throws RangeError without scores or for a trim outside 0..½
 */
export function overdispersion(scores: readonly number[], trim = TRIM): Overdispersion {
  demand(scores.length > 0 && scores.every(Number.isFinite), 'There must be finite scores.');
  demand(trim >= 0 && trim < 0.5, 'The winsorised share must lie between 0 and one half.');
  const [low, high] = [quantile(scores, trim), quantile(scores, 1 - trim)];
  const squares = scores.map((score) => Math.min(Math.max(score, low), high) ** 2);
  const sum = squares.reduce((all, square) => all + square, 0);
  const [units, phi] = [scores.length, sum / scores.length];
  const p = chiSquareAbove(sum, units);
  return { phi, units, p, toApply: phi > 1 && p < 0.05 ? phi : 1 };
}
