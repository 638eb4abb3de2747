import { gridOf } from '../../pipeline/contract/grid.ts';
import type { Dimension, Table } from '../../pipeline/contract/table.ts';
import { codeOf } from './appeals.ts';
import type { Safe } from './safe.ts';

/** One row of a table: its codes, its true counts and whether it shows them. */
export interface CutRow {
  codes: readonly string[];
  cells: Readonly<Record<string, number>>;
  shown: boolean;
}

const NOTHING = { valid: 0, assigned: 0, closed: 0 };

/** Count the appeals behind the last edition at a table’s cut: every row of its grid. */
export function countAt({ appeals, counted }: Safe, { dimensions }: Table): CutRow[] {
  const found = new Map<string, typeof NOTHING>();
  for (const appeal of appeals) {
    const key = dimensions.map(({ id }) => codeOf(appeal, id)).join();
    const cells = found.get(key) ?? { ...NOTHING };
    found.set(key, cells);
    cells.valid += 1;
    cells.assigned += Number(appeal.assigned);
    cells.closed += Number(appeal.closed);
  }
  let rows: string[][] = [[]];
  for (const dimension of dimensions)
    rows = rows.flatMap((row) => listOf(dimension, counted).map((code) => [...row, code]));
  return rows.map((at) => ({ codes: at, cells: found.get(at.join()) ?? NOTHING, shown: true }));
}

/** Tables that have every finished period of a length. */
const CALENDARS: Readonly<Record<string, string>> = {
  month: 'funnel_by_month',
  quarter: 'funnel_by_region',
  year: 'funnel_by_city',
};

function listOf({ id }: Dimension, counted: Safe['counted']): string[] {
  const rows = counted.get(CALENDARS[id] ?? '')?.rows;
  if (!rows) return gridOf(id).map(({ code }) => code);
  return [...new Set(rows.map(({ keys }) => keys[id] ?? ''))];
}
