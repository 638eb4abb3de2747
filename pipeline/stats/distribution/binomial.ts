import { betaBelow } from './incomplete-beta.ts';

/** P(X ≤ k) for X binomial(n, p), 0 < p < 1: NIST DLMF 8.17.5. */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : betaBelow(1 - p, n - k, k + 1);
}
