import type { Table } from './table.ts';

/** A measure’s cell: a whole number, or withheld (null). Zero is a number. */
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
