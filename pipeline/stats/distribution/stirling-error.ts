/**
 * Coefficients B₂ₖ / (2k(2k−1)) of Stirling’s series: NIST DLMF 5.11.1, Abramowitz & Stegun 6.1.41.
 */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];

/** From here on seven terms of the series are exact to the last bit of a double. */
const LARGE = 16;

/**
 * δ(x) = ln Γ(x+1) − (x+½)·ln x + x − ½·ln 2π: what Stirling’s formula leaves over, for x > 0.
 * Below 16 it is carried down from a larger x by Γ(x+1) = x·Γ(x).
 */
export function stirlingError(x: number): number {
  let carried = 0;
  let at = x;
  for (; at < LARGE; at++) carried += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  const series = SERIES.reduceRight((sum, term) => sum / square + term, 0);
  return carried + series / at;
}
