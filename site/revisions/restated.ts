import type { MeasureId } from '../../pipeline/contract/measures.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { type Cell, cell, key, type Row } from '../editions/schema.ts';
import { addressOf } from '../figures/address.ts';

/** A published figure that a later edition gives otherwise. */
export interface Restated {
  /** Address of its row. */
  at: string;
  measure: MeasureId;
  before: Cell;
  after: Cell;
  /** The row in the earlier and in the later edition. */
  was: Row;
  is: Row;
}

/** Figures of rows that stand in both and are no longer what they were, in published order. */
export function restated(table: Table, before: readonly Row[], after: readonly Row[]): Restated[] {
  const later = new Map(after.map((row) => [addressOf(table, row), row]));
  return before.flatMap((was) => {
    const at = addressOf(table, was);
    const is = later.get(at);
    if (!is) return [];
    return table.measures
      .map((measure) => ({ at, measure, before: cell(was, measure), after: cell(is, measure) }))
      .filter((one) => one.before !== one.after)
      .map((one) => ({ ...one, was, is }));
  });
}

/** A text of a row, such as a city or a month, that a later edition gives otherwise. */
export interface Reworded {
  was: Row;
  is: Row;
  column: string;
}

/**
 * Texts of rows that are no longer what they were.
 *
 * @param identity columns that name a row; the others of `columns` are compared
 */
export function reworded(
  { identity, columns }: { identity: readonly string[]; columns: readonly string[] },
  before: readonly Row[],
  after: readonly Row[],
): Reworded[] {
  const name = (row: Row) => identity.map((column) => key(row, column)).join(' ');
  const later = new Map(after.map((row) => [name(row), row]));
  return before.flatMap((was) => {
    const is = later.get(name(was));
    if (!is) return [];
    return columns
      .filter((column) => key(was, column) !== key(is, column))
      .map((column) => ({ was, is, column }));
  });
}

/** The difference of two figures; withheld ones have none. */
export function differenceOf({ before, after }: Pick<Restated, 'before' | 'after'>): Cell {
  return before === null || after === null ? null : after - before;
}
