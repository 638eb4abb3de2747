import { Failure } from '../contract/failures.ts';
import type { Profile } from '../contract/profile.ts';

interface Counts {
  rows: number;
  quarantined: number;
  byRule: Record<string, number>;
}

/** Quarantined rows that need no mending: repeats, totals and notes say nothing about the export. */
const HARMLESS = ['repeated_row', 'superseded_row', 'total_row', 'notes_row'];

/**
 * Stop before anything is counted when too much of the export could not be used.
 * @throws Failure quarantine or unclassified with the share and its limit
 */
export function guardIntake(
  { rows, quarantined, byRule }: Counts,
  limits: Profile['limits'],
): void {
  const harmless = HARMLESS.reduce((sum, rule) => sum + (byRule[rule] ?? 0), 0);
  const over = (n: number, limit: number) => n > limit * rows;
  const share = (n: number, limit: number) => `${n}/${rows} > ${limit * 100}%`;
  const bad = quarantined - harmless;
  if (over(bad, limits.quarantined))
    throw new Failure('quarantine', '核对 / check', share(bad, limits.quarantined));
  const unknown = byRule.issue_unreadable ?? 0;
  if (over(unknown, limits.unclassified))
    throw new Failure('unclassified', '核对 / check', share(unknown, limits.unclassified));
}
