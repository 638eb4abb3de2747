import { gridOf } from '../../contract/grid.ts';
import { calendarOf, type Table } from '../../contract/table.ts';

/**
 * Codes of every row a table has in a period, in canonical order; the period stands in the place
 * of its dimension.
 */
export function rowsOfPeriod(table: Table, period: string): string[][] {
  return grid(table).map((codes) => codes.map((code) => code ?? period));
}

const cache = new WeakMap<Table, (string | null)[][]>();

/** The rows of any period; null where the period goes. */
function grid(table: Table): (string | null)[][] {
  const known = cache.get(table);
  if (known) return known;
  const calendar = calendarOf(table);
  let rows: (string | null)[][] = [[]];
  for (const dimension of table.dimensions) {
    const codes = dimension === calendar ? [null] : gridOf(dimension.id).map(({ code }) => code);
    rows = rows.flatMap((row) => codes.map((code) => [...row, code]));
  }
  cache.set(table, rows);
  return rows;
}
