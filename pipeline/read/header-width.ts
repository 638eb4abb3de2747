import { Failure } from '../contract/failures.ts';
import { isBlank } from './blank.ts';

/** Columns of a sheet of Excel; what lies to the right of them is not looked at. */
export const SHEET_COLUMNS = 16_384;
/** A table of records has some dozens of columns; each one more costs memory and time. */
const MOST_COLUMNS = 1_000;

/**
 * The headers of a table, without those blank ones at the end that a stray cell far to the right
 * brings.
 *
 * @throws Failure too_wide where even so there are more than any ledger has
 */
export function withinReason(headers: readonly string[], file: string): string[] {
  if (headers.length <= MOST_COLUMNS) return [...headers];
  const width = headers.findLastIndex((header) => !isBlank(header)) + 1;
  if (width > MOST_COLUMNS) throw new Failure('too_wide', file, `${width} > ${MOST_COLUMNS}`);
  return headers.slice(0, width);
}
