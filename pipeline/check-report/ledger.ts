/** A table of the report, before it is a sheet of the workbook or a table of the page. */

export type Cell = string | number | null;

export interface Column {
  title: string;
  /** Width in characters of the workbook’s font; a Chinese character takes two. */
  width: number;
  /** How a number is written; texts are texts whatever they look like. */
  as?: 'count' | 'share';
}

export interface Ledger {
  id: string;
  title: string;
  /** Sentences above the table. */
  says: readonly string[];
  columns: readonly Column[];
  /** Read once or several times, row after row, so that a long one need not be held. */
  rows: Iterable<readonly Cell[]>;
}

/** A number with its thousands set off. */
export function count(n: number): string {
  return n.toLocaleString('en-US');
}

/** A share of a whole as a percentage; of nothing there is none. */
export function percent(n: number, of: number): string {
  return of ? `${((100 * n) / of).toFixed(2)}%` : '—';
}
