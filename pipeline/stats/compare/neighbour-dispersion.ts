import { demandCount } from '../demand.ts';

/** Fewer pairs than this say too little about how much counts vary. */
const ENOUGH = 6;

/**
 * Variance over mean of a count of one period, from how much neighbouring periods differ: the mean
 * of (a − b)² ÷ (a + b) over all pairs of known neighbours, at least 1. For a Poisson count it is 1.
 * A slow drift hardly touches it, as it looks at neighbours only; what neighbours differ by season
 * makes it larger, so limits widened by it are rather too wide.
 *
 * Each term is Pearson’s χ² of two counts with one mean, over its one degree of freedom (McCullagh
 * P, Nelder JA (1989), Generalized Linear Models: Pearson’s estimate of φ); the differences are
 * taken between neighbours as in von Neumann J et al. (1941), Ann Math Stat 12:153–162.
 *
 * @param counts period after period; null where withheld or not comparable
 * @returns null where fewer than six pairs are known
 * @throws RangeError for counts that cannot be
 */
export function neighbourDispersion(counts: readonly (number | null)[]): number | null {
  for (const count of counts) if (count !== null) demandCount(count, 'A count');
  const terms = counts.flatMap((b, i) => {
    const a = counts[i - 1] ?? null;
    if (a === null || b === null) return [];
    return [a + b === 0 ? 0 : (a - b) ** 2 / (a + b)];
  });
  if (terms.length < ENOUGH) return null;
  return Math.max(1, terms.reduce((sum, term) => sum + term, 0) / terms.length);
}
