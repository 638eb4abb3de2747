import { betaBelow } from './incomplete-beta.ts';

/** P(|T| > |t|) for Student’s t with `df` degrees of freedom: Abramowitz & Stegun 26.7. */
export function studentBeyond(t: number, df: number): number {
  return betaBelow(df / (df + t * t), df / 2, 0.5);
}
