import type { Cell, Counted, Row, Shown } from '../contract/cells.ts';
import { Failure } from '../contract/failures.ts';
import type { MeasureId } from '../contract/measures.ts';
import type { Policy } from '../contract/policy.ts';
import type { Table } from '../contract/table.ts';
import { earlierOf, rowKey } from './earlier.ts';
import { thresholdOf } from './primary.ts';
import { isSensitive, mayWithhold, periodOf } from './units.ts';

/**
 * What withdrawn editions printed of periods that are counted anew. Others may have kept it: a new
 * count tells by its difference from the old one how many were wrong.
 */
export class Recounted {
  readonly #printed: readonly ReturnType<typeof earlierOf>[];
  readonly #policy: Policy;

  /** @param withdrawn the tables of each edition withdrawn since the last that stands */
  constructor(withdrawn: readonly (readonly Shown[])[], policy: Policy) {
    this.#printed = withdrawn.map(earlierOf);
    this.#policy = policy;
  }

  /** Whether a row’s counts must be withheld: they were before, or differ too little. */
  givesAway(table: Table, row: Row, measures: readonly MeasureId[]): boolean {
    const least = thresholdOf(table, this.#policy);
    return this.#before(table, row).some((before) =>
      measures
        .filter(isSensitive)
        .some((id) => before[id] === null || isClose(before[id], row.cells[id], least)),
    );
  }

  /**
   * Totals are never withheld: they may be counted anew only where enough has changed.
   * @throws Failure recount_close naming the table and the period
   */
  guardTotals(counted: readonly Counted[]): void {
    const { province } = this.#policy.thresholds;
    for (const { table, rows } of counted)
      if (!mayWithhold(table) && table.restated !== 'all')
        for (const row of rows)
          for (const before of this.#before(table, row))
            if (
              table.measures
                .filter(isSensitive)
                .some((id) => isClose(before[id], row.cells[id], province))
            )
              throw new Failure('recount_close', table.title.zh, periodOf(table, row));
  }

  #before(table: Table, row: Row): Row['cells'][] {
    return this.#printed.flatMap((edition) => {
      const found = edition.row(table, rowKey(table, row));
      return found ? [found.cells] : [];
    });
  }
}

function isClose(before: Cell | undefined, now: Cell | undefined, least: number): boolean {
  if (before == null || now == null || before === now) return false;
  return Math.abs(before - now) < least;
}
