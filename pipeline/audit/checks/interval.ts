import type { Solved } from '../attack/solved.ts';
import { type Finding, findingAt } from '../finding.ts';

/**
 * The interval [L, U] an attacker can pin a withheld count of persons to has U ≥ t and L = 0 or
 * U − L ≥ t, for its threshold t.
 */
export function interval(solved: readonly Solved[], edition: string): Finding[] {
  return solved.flatMap(({ unknowns, verdict }) =>
    unknowns
      .filter((_, at) => verdict.narrow.includes(at))
      .map(({ place }) => findingAt('interval', edition, place)),
  );
}
