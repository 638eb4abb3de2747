/** Counts of four invented kinds, of which the third is too small to be published. */
export interface Example {
  first: number;
  second: number;
  small: number;
  partner: number;
  total: number;
  /** The two that end up withheld, together: all that a reader can work out. */
  together: number;
}

/** An invented table that shows why a larger figure is withheld with a small one. */
export function exampleFor(threshold: number): Example {
  const [first, second] = [threshold * 8, threshold * 5];
  const [small, partner] = [Math.max(0, threshold - 2), threshold * 2 + 2];
  const together = small + partner;
  return { first, second, small, partner, total: first + second + together, together };
}
