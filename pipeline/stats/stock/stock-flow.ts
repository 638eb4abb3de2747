import { demandCount } from '../demand.ts';

/** One period’s stock of open matters; null where withheld. */
export interface StockFlow {
  opening: number | null;
  /** What came in: assigned, reopened … */
  inflows: readonly (number | null)[];
  /** What went out: closed, terminated, withdrawn … */
  outflows: readonly (number | null)[];
  closing: number | null;
}

/** A place where the stock does not add up, and by how much there is too much. */
export interface StockBreak {
  /** Period, counted from 0. */
  period: number;
  /**
   * Within the period, or between the closing stock of the period before and this opening stock.
   */
  where: 'within' | 'between';
  excess: number;
}

/**
 * Checks opening + inflows − outflows = closing in every period, and that each period opens with
 * what the one before closed with. An equation with a withheld number in it cannot be checked and
 * is passed over.
 *
 * @throws RangeError for counts that cannot be
 */
export function stockBreaks(periods: readonly StockFlow[]): StockBreak[] {
  return periods.flatMap((period, i) => {
    const { opening, inflows, outflows, closing } = period;
    for (const n of [opening, ...inflows, ...outflows, closing])
      if (n !== null) demandCount(n, 'A stock or flow');
    const before = i === 0 ? opening : (periods[i - 1]?.closing ?? null);
    const checks = [
      { where: 'between', excess: less(opening, before) },
      { where: 'within', excess: less(closing, less(sum([opening, ...inflows]), sum(outflows))) },
    ] as const;
    return checks.flatMap(({ where, excess }) => (excess ? [{ period: i, where, excess }] : []));
  });
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce((all, n) => (all === null || n === null ? null : all + n), 0);
}

function less(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}
