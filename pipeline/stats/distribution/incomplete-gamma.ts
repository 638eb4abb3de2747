import { continuedFraction } from './continued-fraction.ts';
import { poissonMass } from './poisson-mass.ts';

/**
 * Regularised incomplete gamma function P(a, x), a > 0, x ≥ 0.
 * Sources: series NIST DLMF 8.7.1, continued fraction 8.9.2; each where it converges fast
 * (Press et al., Numerical Recipes, section 6.2).
 */
export function gammaBelow(a: number, x: number): number {
  if (x === 0) return 0;
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** Q(a, x) = 1 − P(a, x), with its own digits where it is small. */
export function gammaAbove(a: number, x: number): number {
  if (x === 0) return 1;
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return poissonMass(a, x) * sum;
}

function fraction(a: number, x: number): number {
  if (x === Number.POSITIVE_INFINITY) return 0;
  const below = continuedFraction(x + 1 - a, (k) => [k * (a - k), x + 2 * k + 1 - a]);
  return (poissonMass(a, x) * a) / below;
}
