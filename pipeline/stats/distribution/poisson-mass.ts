import { stirlingError } from './stirling-error.ts';

/**
 * x·ln(x/m) + m − x without the cancellation it has for x near m, x > 0, m > 0.
 * Source: Loader C (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
export function deviance(x: number, m: number): number {
  const v = (x - m) / (x + m);
  if (!(Math.abs(v) < 0.1)) return x * Math.log(x / m) + m - x;
  let sum = (x - m) * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * e^−m · m^x / Γ(x+1), also for x that are not whole: Loader’s saddle-point form, which keeps its
 * digits where powers and factorials would overflow.
 */
export function poissonMass(x: number, m: number): number {
  if (x === 0) return Math.exp(-m);
  if (m === 0) return 0;
  return Math.exp(-stirlingError(x) - deviance(x, m)) / Math.sqrt(2 * Math.PI * x);
}
