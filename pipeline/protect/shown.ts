import type { Counted, Shown } from '../contract/cells.ts';
import type { MeasureId } from '../contract/measures.ts';
import { periodOf, type Unit } from './units.ts';

/** A table as it is to be published: without the periods left out and the cells withheld. */
export function shownOf(
  { table, rows }: Counted,
  units: readonly Unit[],
  leftOut: readonly string[],
): Shown {
  const hidden = new Map<number, Set<MeasureId>>();
  for (const { table: own, row, measures, state } of units) {
    if (own !== table || state !== 'withheld') continue;
    hidden.set(row, new Set([...(hidden.get(row) ?? []), ...measures]));
  }
  const cellsOf = (row: number) =>
    Object.fromEntries(
      table.measures.map((id) => [
        id,
        hidden.get(row)?.has(id) ? null : (rows[row]?.cells[id] ?? null),
      ]),
    );
  return {
    table,
    leftOut: [...leftOut],
    rows: rows.flatMap((row, at) =>
      leftOut.includes(periodOf(table, row)) ? [] : [{ keys: row.keys, cells: cellsOf(at) }],
    ),
  };
}
