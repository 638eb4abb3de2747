import { demandProbability } from '../demand.ts';
import { crossing } from './crossing.ts';
import { gammaAbove } from './incomplete-gamma.ts';

/** P(Z > z) for a standard normal Z: half of Q(½, z²/2), NIST DLMF 7.11.2. */
export function normalAbove(z: number): number {
  const tail = gammaAbove(0.5, (z * z) / 2) / 2;
  return z < 0 ? 1 - tail : tail;
}

/**
 * The z with P(Z < z) = p.
 *
 * @throws RangeError unless 0 < p < 1
 */
export function normalQuantile(p: number): number {
  demandProbability(p, 'A probability');
  if (p < 0.5) return -upperQuantile(p);
  return p === 0.5 ? 0 : upperQuantile(1 - p);
}

/** 40 is past what a double can hold: P(Z > 40) is 0. */
function upperQuantile(tail: number): number {
  return crossing((z) => normalAbove(z) <= tail, 0, 40);
}
