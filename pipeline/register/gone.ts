import type { Changes } from '../contract/changes.ts';
import type { Share } from '../contract/share.ts';

/**
 * How many records that have been in print are missing: where it is many, the export is of another
 * span, or its ids are other ones. Nothing where nothing is known of what has been in print.
 */
export function goneShare(changes: Changes | null, limit: number): Share[] {
  return changes ? [{ id: 'gone', n: changes.gone, of: changes.known, limit }] : [];
}
