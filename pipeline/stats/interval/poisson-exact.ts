import { demandAmount } from '../demand.ts';
import { chiSquareQuantile } from '../distribution/chi-square.ts';
import { type Interval, LEVEL } from './level.ts';

/**
 * Exact limits of a count taken as Poisson, from chi-square quantiles.
 * Source: Garwood F (1936), Biometrika 28:437–442.
 *
 * @throws RangeError for a negative count or a level outside 0..1
 */
export function poissonExact(count: number, level = LEVEL): Interval {
  demandAmount(count, 'A count');
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
  };
}
