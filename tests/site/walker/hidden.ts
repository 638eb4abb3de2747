import { gridOf } from '../../../pipeline/contract/grid.ts';
import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import { calendarOf, type Table } from '../../../pipeline/contract/table.ts';
import { table as declared } from '../../../pipeline/contract/tables.ts';
import { compact } from './words.ts';

/** One figure that no edition publishes, with the value that only the model knows. */
export interface HiddenCell {
  table: string;
  /** Dimensions of its row, as codes. */
  keys: Readonly<Record<string, string>>;
  measure: MeasureId;
  value: number;
  /** Counts below this are withheld in its table. */
  least: number;
}

/** A row of which something is withheld, and how it may be called. */
export interface HiddenRow {
  table: Table;
  keys: Readonly<Record<string, string>>;
  /** Its calendar period, as the edition writes it. */
  period: string;
  /** Its code in each dimension that has codes, with the names of that code, compact. */
  codes: { dimension: string; code: string; names: readonly string[] }[];
  cells: ReadonlyMap<MeasureId, number>;
  /** Whether nothing of it is published. */
  whole: boolean;
  least: number;
}

/** The rows that hidden cells belong to. */
export function rowsOf(cells: readonly HiddenCell[]): HiddenRow[] {
  const grouped = new Map<string, HiddenCell[]>();
  for (const cell of cells) {
    const key = `${cell.table} ${Object.values(cell.keys).join(' ')}`;
    grouped.set(key, [...(grouped.get(key) ?? []), cell]);
  }
  return [...grouped.values()].map(rowOf);
}

function rowOf(cells: HiddenCell[]): HiddenRow {
  const [first] = cells as [HiddenCell];
  const table = declared(first.table);
  const calendar = calendarOf(table)?.id ?? '';
  return {
    table,
    keys: first.keys,
    period: first.keys[calendar] ?? '',
    codes: table.dimensions
      .filter(({ kind }) => kind === 'code')
      .map(({ id }) => {
        const code = first.keys[id] ?? '';
        return { dimension: id, code, names: namesOf(id, code) };
      }),
    cells: new Map(cells.map(({ measure, value }) => [measure, value])),
    whole: cells.length === table.measures.length,
    least: first.least,
  };
}

/** A code and its names in both languages, compact. */
function namesOf(dimension: string, code: string): string[] {
  const found = gridOf(dimension).find((one) => one.code === code);
  return [code, found?.zh ?? code, found?.en ?? code].map(compact);
}

/** How a hidden row is spoken of in a finding; never with a value. */
export function nameOf({ table, keys }: HiddenRow): string {
  return `${table.id} ${Object.values(keys).join(' ')}`;
}
