const TINY = 1e-300;

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz algorithm.
 * Source: Thompson IJ, Barnett AR (1986), J Comput Phys 64:490–509.
 *
 * @param term the pair [aₖ, bₖ] for k = 1, 2, …
 */
export function continuedFraction(b0: number, term: (k: number) => [number, number]): number {
  let value = b0 || TINY;
  let c = value;
  let d = 0;
  for (let k = 1; k < 1e6; k++) {
    const [a, b] = term(k);
    d = 1 / (b + a * d || TINY);
    c = b + a / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) <= 2 * Number.EPSILON) break;
  }
  return value;
}
