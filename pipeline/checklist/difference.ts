import { type Cell, isWithheld, type Row, type Shown } from '../contract/cells.ts';
import type { Changes } from '../contract/changes.ts';
import { calendarOf } from '../contract/table.ts';

/** Counts of the province that are compared, in order. */
export const COMPARED = ['received', 'valid', 'assigned', 'closed'] as const;
type Counts = Record<(typeof COMPARED)[number], Cell>;

/** What a new edition says otherwise than the one before, and what it says for the first time. */
export interface Difference {
  /** Id of the edition before. */
  edition: string;
  toDate: { before: Counts; now: Counts };
  /** Months told for the first time, oldest first. */
  newMonths: { month: string; counts: Counts }[];
  /** Periods in print of which figures are restated. */
  restated: number;
  /** Cells in both editions: shown before and withheld now, and the other way round. */
  newlyWithheld: number;
  newlyShown: number;
  /** Records that are not as they were counted before; null where nothing is known of them. */
  changes: Changes | null;
}

/** Compare the tables of a new edition with those of the one before. */
export function differenceOf(
  edition: string,
  before: readonly Shown[],
  now: readonly Shown[],
  changes: Changes | null,
): Difference {
  const pairs = before.flatMap((was) => {
    const is = now.find(({ table }) => table.id === was.table.id);
    return is ? rowPairs(was, is) : [];
  });
  const cells = pairs.flatMap(cellPairs);
  return {
    edition,
    toDate: {
      before: countsOf(rowsIn(before, 'funnel_to_date')[0]),
      now: countsOf(rowsIn(now, 'funnel_to_date')[0]),
    },
    newMonths: newMonths(before, now),
    restated: new Set(cells.filter(isRestated).map(({ period }) => period)).size,
    newlyWithheld: cells.filter(({ was, is }) => !was.withheld && is.withheld).length,
    newlyShown: cells.filter(({ was, is }) => was.withheld && !is.withheld).length,
    changes,
  };
}

interface Pair {
  table: Shown['table'];
  was: Row;
  is: Row;
}

/** Rows of a table that stand in both editions. */
function rowPairs({ table, rows }: Shown, is: Shown): Pair[] {
  const now = new Map(is.rows.map((row) => [keyOf(row), row]));
  return rows.flatMap((row) => {
    const other = now.get(keyOf(row));
    return other ? [{ table, was: row, is: other }] : [];
  });
}

interface CellPair {
  period: string | null;
  was: { cell: Cell; withheld: boolean };
  is: { cell: Cell; withheld: boolean };
}

function cellPairs({ table, was, is }: Pair): CellPair[] {
  const period = periodOf(table, was);
  return table.measures.map((id) => {
    const look = ({ cells }: Row) => ({
      cell: cells[id] ?? null,
      withheld: isWithheld(table, cells, id),
    });
    return { period, was: look(was), is: look(is) };
  });
}

/** A period in print was told in figures, and is told in others now. */
function isRestated({ period, was, is }: CellPair): boolean {
  return period !== null && was.cell !== null && is.cell !== null && was.cell !== is.cell;
}

function newMonths(before: readonly Shown[], now: readonly Shown[]): Difference['newMonths'] {
  const known = new Set(rowsIn(before, 'funnel_by_month').map(({ keys }) => keys.month));
  return rowsIn(now, 'funnel_by_month')
    .filter(({ keys }) => !known.has(keys.month ?? null))
    .map((row) => ({ month: row.keys.month ?? '', counts: countsOf(row) }));
}

function rowsIn(shown: readonly Shown[], id: string): readonly Row[] {
  return shown.find(({ table }) => table.id === id)?.rows ?? [];
}

function countsOf(row: Row | undefined): Counts {
  const counts = COMPARED.map((id) => [id, row?.cells[id] ?? null]);
  return Object.fromEntries(counts) as Counts;
}

function periodOf(table: Shown['table'], { keys }: Row): string | null {
  const calendar = calendarOf(table);
  return calendar ? (keys[calendar.id] ?? null) : null;
}

function keyOf({ keys }: Row): string {
  return JSON.stringify(Object.values(keys));
}
