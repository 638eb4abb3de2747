import type { Profile } from './profile.ts';

/** A share of an export that may not exceed a limit of its profile. */
export interface Share {
  id: 'quarantined' | 'unclassified' | 'gone';
  n: number;
  of: number;
  /** Between 0 and 1; at the limit is within it. */
  limit: Profile['limits'][Share['id']];
}

/** Whether a share is above its limit. */
export function isOver({ n, of, limit }: Share): boolean {
  return n > limit * of;
}
