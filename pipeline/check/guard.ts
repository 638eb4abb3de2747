import { Failure } from '../contract/failures.ts';
import type { Profile } from '../contract/profile.ts';

interface Counts {
  rows: number;
  quarantined: number;
  byRule: Record<string, number>;
}

/** Quarantined rows that need no mending: repeats, totals and notes say nothing about the export. */
export const HARMLESS: readonly string[] = [
  'repeated_row',
  'superseded_row',
  'total_row',
  'notes_row',
];

/** Rows of one kind of trouble, against the share of all rows that may have it. */
export interface Share {
  kind: 'quarantine' | 'unclassified';
  n: number;
  rows: number;
  limit: number;
  over: boolean;
}

/** The shares of an export that decide whether it may be published. */
export function sharesOf(
  { rows, quarantined, byRule }: Counts,
  limits: Profile['limits'],
): Share[] {
  const harmless = HARMLESS.reduce((sum, rule) => sum + (byRule[rule] ?? 0), 0);
  const share = (kind: Share['kind'], n: number, limit: number): Share => ({
    kind,
    n,
    rows,
    limit,
    over: n > limit * rows,
  });
  return [
    share('quarantine', quarantined - harmless, limits.quarantined),
    share('unclassified', byRule.issue_unreadable ?? 0, limits.unclassified),
  ];
}

/**
 * Stop before anything is counted when too much of the export could not be used.
 * @throws Failure quarantine or unclassified with the share and its limit
 */
export function guardIntake(counts: Counts, limits: Profile['limits']): void {
  for (const { kind, n, rows, limit, over } of sharesOf(counts, limits))
    if (over)
      throw new Failure(kind, { zh: '核对', en: 'check' }, `${n}/${rows} > ${limit * 100}%`);
}
