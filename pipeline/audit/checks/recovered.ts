import type { Solved } from '../attack/solved.ts';
import { type Finding, findingAt } from '../finding.ts';

/**
 * No withheld count of persons can be worked out from sums alone, and no other withheld count can
 * be worked out to be from 1 to one less than the threshold.
 */
export function recovered(solved: readonly Solved[], edition: string): Finding[] {
  return solved.flatMap(({ unknowns, verdict }) =>
    unknowns
      .filter((_, at) => verdict.recovered.includes(at))
      .map(({ place }) => findingAt('recovered', edition, place)),
  );
}
