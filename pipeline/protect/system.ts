import type { Counted } from '../contract/cells.ts';
import { isCount, type MeasureId } from '../contract/measures.ts';
import type { Table } from '../contract/table.ts';
import type { Unit } from './units.ts';

/** A count that is not fixed in print: it could be another one, as far as a reader knows. */
export interface Variable {
  value: number;
  /** What it is withheld with; null for a count nobody publishes. */
  unit: Unit | null;
  /** By how much it must be able to differ once it is withheld; 0 where that does not matter. */
  needed: number;
}

/** What ties variables together, as far as a reader can know. */
export interface Relation {
  /** Coefficient of each variable. */
  terms: Map<number, number>;
  /** null: the sum is fixed. A number: by so much the sum may still fall. */
  slack: number | null;
}

/** Everything a reader cannot read off, and what ties it together. */
export interface System {
  variables: readonly Variable[];
  relations: readonly Relation[];
}

/** A table’s cells with the variable that stands for each, or -1 where the cell is fixed. */
export interface Grid extends Counted {
  variable(row: number, measure: MeasureId): number;
}

/** Variables of all units that are not fixed and of the cube, and the tables that refer to them. */
export function variablesOf(
  counted: readonly Counted[],
  cube: Counted,
  units: readonly Unit[],
  needed: (unit: Unit, id: MeasureId) => number,
): { variables: Variable[]; grids: Grid[] } {
  const variables: Variable[] = [];
  const places = new Map<string, number>();
  const rows = new Map([...counted, cube].map((one) => [one.table.id, one.rows]));
  const add = (table: Table, row: number, id: MeasureId, unit: Unit | null) => {
    places.set(`${table.id} ${row} ${id}`, variables.length);
    const value = rows.get(table.id)?.[row]?.cells[id] ?? 0;
    variables.push({ value, unit, needed: unit ? needed(unit, id) : 0 });
  };
  for (const unit of units)
    if (unit.state !== 'fixed')
      for (const id of unit.measures.filter(isCount)) add(unit.table, unit.row, id, unit);
  for (const row of cube.rows.keys())
    for (const id of cube.table.measures) add(cube.table, row, id, null);
  const grids = [...counted, cube].map((one) => ({
    ...one,
    variable: (row: number, id: MeasureId) => places.get(`${one.table.id} ${row} ${id}`) ?? -1,
  }));
  return { variables, grids };
}
