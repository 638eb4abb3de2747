import type { Counted } from '../contract/cells.ts';
import { IDENTITIES } from '../contract/identities.ts';
import { codeAt } from '../contract/levels.ts';
import { type MeasureId, measure } from '../contract/measures.ts';

/** Exact totals everybody knows, by measure and month, quarter or year. */
export class Wholes {
  readonly #totals = new Map<string, number>();

  /** Totals come from the tables that always show every month in full. */
  constructor(counted: readonly Counted[]) {
    for (const { table, rows } of counted) {
      const byMonth = table.dimensions.length === 1 && table.dimensions[0]?.id === 'month';
      if (table.privacy !== 'total' || table.clock !== 'received' || !byMonth) continue;
      for (const { keys, cells } of rows)
        for (const id of table.measures)
          for (const level of ['month', 'quarter', 'year'])
            this.#add(id, codeAt('month', keys.month ?? '', level), cells[id] ?? 0);
    }
  }

  /** The total of a measure in a period, if it is published. */
  of(id: string, period: string): number | undefined {
    return this.#totals.get(`${id} ${period}`);
  }

  /**
   * The smallest published total a count is a part of. That a part is at most its whole is known
   * without any table, so no cell can be asked to hide more than that.
   */
  around(id: MeasureId, period: string): number | undefined {
    const { total, within } = measure(id);
    const own = this.of(total ?? within ?? id, period);
    if (own !== undefined) return own;
    const above = IDENTITIES.find(({ parts }) => parts.includes(id));
    return above && this.around(above.whole, period);
  }

  #add(id: MeasureId, period: string, n: number): void {
    const key = `${id} ${period}`;
    this.#totals.set(key, (this.#totals.get(key) ?? 0) + n);
  }
}
