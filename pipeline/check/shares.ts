import type { Profile } from '../contract/profile.ts';
import type { Share } from '../contract/share.ts';

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

/** How much of an export cannot be used: rows quarantined, appeals without a known issue. */
export function intakeShares(
  { rows, quarantined, byRule }: Counts,
  limits: Profile['limits'],
): Share[] {
  const harmless = HARMLESS.reduce((sum, rule) => sum + (byRule[rule] ?? 0), 0);
  const unknown = byRule.issue_unreadable ?? 0;
  return [
    { id: 'quarantined', n: quarantined - harmless, of: rows, limit: limits.quarantined },
    { id: 'unclassified', n: unknown, of: rows, limit: limits.unclassified },
  ];
}
