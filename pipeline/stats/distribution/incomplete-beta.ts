import { continuedFraction } from './continued-fraction.ts';
import { deviance } from './poisson-mass.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * Regularised incomplete beta function I_x(a, b), a > 0, b > 0, 0 ≤ x ≤ 1.
 * Source: continued fraction NIST DLMF 8.17.22, turned round by 8.17.4 where that converges faster.
 */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - fraction(1 - x, b, a);
  return fraction(x, a, b);
}

function fraction(x: number, a: number, b: number): number {
  const term = (k: number): [number, number] => {
    const m = Math.floor(k / 2);
    const at = a + k;
    const numerator = k % 2 ? -(a + m) * (a + b + m) : m * (b - m);
    return [(numerator * x) / ((at - 1) * at), 1];
  };
  return front(x, a, b) / continuedFraction(1, term);
}

/** x^a · (1−x)^b / (a·B(a, b)) in Loader’s saddle-point form; see `poissonMass`. */
function front(x: number, a: number, b: number): number {
  const n = a + b;
  const errors = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const distance = deviance(a, n * x) + deviance(b, n * (1 - x));
  return Math.exp(errors - distance) * Math.sqrt(b / (2 * Math.PI * a * n));
}
