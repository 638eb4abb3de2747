import { demandAmount } from '../demand.ts';
import { type Interval, LEVEL, zOf } from './level.ts';

/**
 * Byar’s limits of a count taken as Poisson: from 10 up within 0.2 % of the exact ones.
 * Source: Breslow NE, Day NE (1987), Statistical Methods in Cancer Research II, p. 69; as in the
 * English public-health technical guides. Below about 4 at 99.8 % the lower formula falls under 0;
 * 0 is given then, and `poissonExact` is the better choice.
 *
 * @throws RangeError for a negative count
 */
export function byar(count: number, level = LEVEL): Interval {
  demandAmount(count, 'A count');
  const z = zOf(level);
  return {
    lower: count === 0 ? 0 : Math.max(0, cube(count, -z)),
    upper: cube(count + 1, z),
  };
}

/** n·(1 − 1/9n + z/(3√n))³, the Wilson–Hilferty approximation turned round. */
function cube(n: number, z: number): number {
  return n * (1 - 1 / (9 * n) + z / (3 * Math.sqrt(n))) ** 3;
}
