/**
 * Sample quantile by linear interpolation of ranks: type 7 of Hyndman RJ, Fan Y (1996),
 * Am Stat 50:361–365. For at least one value and 0 ≤ p ≤ 1.
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * p;
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? Number.NaN;
  return below + (above - below) * (rank - Math.floor(rank));
}
