import type { Solved } from '../attack/solved.ts';
import { type Finding, findingAt } from '../finding.ts';

/**
 * For every withheld count of persons two tables of whole numbers fit everything published and
 * differ in it by its threshold or more; they were checked without a solver.
 */
export function certificate(solved: readonly Solved[], edition: string): Finding[] {
  return solved.flatMap(({ unknowns, verdict }) =>
    unknowns
      .filter((_, at) => verdict.uncertified.includes(at))
      .map(({ place }) => findingAt('certificate', edition, place)),
  );
}
