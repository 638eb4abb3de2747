import { demandProbability } from '../demand.ts';
import { crossing } from './crossing.ts';
import { betaBelow } from './incomplete-beta.ts';

/**
 * The x with I_x(a, b) = p.
 *
 * @throws RangeError unless 0 < p < 1
 */
export function betaQuantile(p: number, a: number, b: number): number {
  demandProbability(p, 'A probability');
  return crossing((x) => betaBelow(x, a, b) >= p, 0, 1);
}
