import type { Row, Shown } from '../contract/cells.ts';
import type { MeasureId } from '../contract/measures.ts';
import { calendarOf, type Table } from '../contract/table.ts';

/** What the edition before has published; it repeats everything published before it. */
export interface Earlier {
  /** State of a cell that has been decided on, or undefined where the period is new. */
  stateOf(
    table: Table,
    period: string,
    key: string,
    measure: MeasureId,
  ): 'fixed' | 'withheld' | undefined;
  /** The row as published, or undefined. */
  row(table: Table, key: string): Row | undefined;
  /** Periods that were left out of a table. */
  leftOut(table: Table): readonly string[];
  /** Periods of a table that have been decided on, left out or not. */
  periods(table: Table): ReadonlySet<string>;
}

/** Look up what was published; nothing where there is no edition before. */
export function earlierOf(published: readonly Shown[]): Earlier {
  const tables = new Map(published.map((shown) => [shown.table.id, indexed(shown)]));
  const at = ({ id }: Table) => tables.get(id);
  return {
    stateOf: (table, period, key, measure) => {
      const found = at(table);
      if (!found?.periods.has(period)) return undefined;
      const cell = found.rows.get(key)?.cells[measure];
      return cell === undefined || cell === null ? 'withheld' : 'fixed';
    },
    row: (table, key) => at(table)?.rows.get(key),
    leftOut: (table) => at(table)?.leftOut ?? [],
    periods: (table) => at(table)?.periods ?? new Set(),
  };
}

/** A row’s dimensions as one text. */
export function rowKey({ dimensions }: Table, { keys }: Row): string {
  return dimensions.map(({ id }) => keys[id] ?? '').join(' ');
}

function indexed({ table, rows, leftOut }: Shown) {
  const calendar = calendarOf(table)?.id ?? '';
  return {
    leftOut,
    rows: new Map(rows.map((row) => [rowKey(table, row), row])),
    periods: new Set([...leftOut, ...rows.map(({ keys }) => keys[calendar] ?? '')]),
  };
}
