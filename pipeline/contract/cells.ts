import { isDays, type MeasureId } from './measures.ts';
import type { Table } from './table.ts';

/** A measure’s cell: a whole number, or none to show (null). Zero is a number. */
export type Cell = number | null;

/** One row of a table: dimension codes as text (null where there is none) and measure cells. */
export interface Row {
  keys: Record<string, string | null>;
  cells: Record<string, Cell>;
}

/** Who stands behind a row’s base count; null where the export has no such key. */
export interface Contributors {
  persons: number | null;
  employers: number | null;
  beyondLargest: number | null;
}

/** A table as the model counted it, before anything is withheld. */
export interface Counted {
  table: Table;
  rows: (Row & { by: Contributors })[];
}

/** A table as it is published. */
export interface Shown {
  table: Table;
  rows: Row[];
  /** Periods left out because too much of them would have to be withheld. */
  leftOut: string[];
}

/**
 * Whether a cell without a number is withheld. Of days to close there may be none although the row
 * is shown: too few were closed, or the day has not come.
 */
export function isWithheld(
  { base }: Table,
  cells: Readonly<Partial<Record<string, Cell>>>,
  id: MeasureId,
): boolean {
  if ((cells[id] ?? null) !== null) return false;
  const rowIsShown = base === null || (cells[base] ?? null) !== null;
  return !(isDays(id) && rowIsShown);
}
