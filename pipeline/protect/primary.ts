import type { Cell, Contributors, Counted, Shown } from '../contract/cells.ts';
import { MEASURES, type MeasureId, type Sensitivity } from '../contract/measures.ts';
import type { Policy } from '../contract/policy.ts';
import type { Table } from '../contract/table.ts';

/**
 * Withhold what is small by itself. Zero is withheld with the small counts, so that “nobody” is not
 * told either. This stops a reader of one cell, not one who subtracts: that is the joint
 * protection’s work.
 */
export function protectPrimary({ table, rows }: Counted, policy: Policy): Shown {
  return {
    table,
    rows: rows.map(({ keys, cells, by }) => ({
      keys,
      cells: shownCells(table, cells, by, policy),
    })),
  };
}

function shownCells(
  table: Table,
  cells: Record<string, Cell>,
  by: Contributors,
  policy: Policy,
): Record<string, Cell> {
  if (table.privacy !== 'province' && table.privacy !== 'local') return cells;
  const threshold = policy.thresholds[table.privacy];
  const baseShown = table.base === null || enough(cells[table.base] ?? null, by, threshold, policy);
  return Object.fromEntries(
    table.measures.map((id) => {
      const shown = baseShown && maySee(id, cells, threshold);
      return [id, shown ? (cells[id] ?? null) : null];
    }),
  );
}

/** Whether a base count has enough appeals, persons and employers behind it. */
export function enough(n: Cell, by: Contributors, threshold: number, policy: Policy): boolean {
  if (n === null || Math.min(n, by.persons ?? n) < threshold) return false;
  if (by.employers !== null && by.employers < policy.employers) return false;
  return by.beyondLargest === null || by.beyondLargest >= policy.beyond_largest;
}

function maySee(id: MeasureId, cells: Record<string, Cell>, threshold: number): boolean {
  const sensitivity: Sensitivity = MEASURES[id].sensitivity;
  if (sensitivity === 'open' || sensitivity === 'agency') return true;
  const counted = MONEY_COUNTS[id] ?? id;
  return (cells[counted] ?? 0) >= threshold;
}

/** A sum of money is as sensitive as the number of appeals it sums over. */
const MONEY_COUNTS: Partial<Record<MeasureId, MeasureId>> = {
  claimed: 'claimed_count',
  agreed: 'agreed_count',
  paid: 'paid_count',
};
