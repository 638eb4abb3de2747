import type { Changes } from '../contract/changes.ts';
import { Failure } from '../contract/failures.ts';

/**
 * Stop when too many records that have been in print are missing: then the export is of another
 * span, or its ids are other ones.
 * @throws Failure records_gone
 */
export function guardGone(changes: Changes | null, limit: number): void {
  if (!changes || changes.gone <= limit * changes.known) return;
  throw new Failure('records_gone', `${changes.gone} / ${changes.known}`, `${limit * 100}%`);
}
