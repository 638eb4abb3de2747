/**
 * Splits a total by weights into whole numbers that add up to it: the largest remainders get the
 * units left over, the earlier place on a tie.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight, place) => ({
    place,
    whole: Math.floor((total * weight) / sum),
    rest: (total * weight) % sum,
  }));
  const left = total - shares.reduce((a, share) => a + share.whole, 0);
  const favoured = shares.toSorted((a, b) => b.rest - a.rest || a.place - b.place).slice(0, left);
  for (const share of favoured) share.whole += 1;
  return shares.map((share) => share.whole);
}
