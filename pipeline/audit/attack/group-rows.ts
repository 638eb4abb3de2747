import { type Cut, codesAt } from './coarsening.ts';
import type { View, ViewRow } from './view.ts';

/** The rows of a view that share their codes at a cut. */
export interface RowGroup {
  /** Codes at the cut, in its order. */
  codes: string[];
  /** One row or more. */
  rows: ViewRow[];
  period: string;
  /** Edition as of which all of them were counted; null where they were not counted together. */
  counted: string | null;
}

/** Group a view’s rows by their codes at a cut it reaches. */
export function groupRows({ table, rows }: View, cut: Cut): RowGroup[] {
  const read = codesAt(table, cut);
  const groups = new Map<string, RowGroup>();
  for (const row of rows) {
    const codes = read(row.codes);
    const key = codes.join('|');
    const group = groups.get(key);
    if (!group) groups.set(key, { codes, rows: [row], period: row.period, counted: row.counted });
    else {
      group.rows.push(row);
      if (group.counted !== row.counted) group.counted = null;
    }
  }
  return [...groups.values()];
}
