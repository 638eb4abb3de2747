import type { Contributors } from '../contract/cells.ts';
import type { Policy } from '../contract/policy.ts';
import type { Table } from '../contract/table.ts';

/**
 * Whether a count is withheld for itself: too few appeals, too few persons behind it, too few
 * employers, or too few appeals beyond those of the largest employer. Zero is small too, so that
 * “nobody” is not told either.
 */
export function isSmall(table: Table, n: number, by: Contributors, policy: Policy): boolean {
  const threshold = thresholdOf(table, policy);
  if (Math.min(n, by.persons ?? n) < threshold) return true;
  if (by.employers !== null && by.employers < policy.employers) return true;
  return by.beyondLargest !== null && by.beyondLargest < policy.beyond_largest;
}

/** Counts below this are small: it depends on whether a city or an industry is named. */
export function thresholdOf({ privacy }: Table, policy: Policy): number {
  return privacy === 'local' ? policy.thresholds.local : policy.thresholds.province;
}
