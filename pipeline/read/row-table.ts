import type { DuckDBAppender } from '@duckdb/node-api';
import type { World } from '../world.ts';
import { isBlank } from './blank.ts';

export type Defect = 'cells_missing' | 'cells_extra';

/** A table of text rows in the database that is being filled in file order. */
export interface RowTable {
  name: string;
  /** Add a row; blank and absent cells become NULL, and cells beyond the last column are left out. */
  add(row: number, defect: Defect | null, cells: readonly (string | null | undefined)[]): void;
  close(): void;
}

/** SQL for the row number of a row table. */
export const ROW = '"row"';

/** Create a table with the columns row, defect, c0 … and open it for appending. */
export async function createRowTable(world: World, width: number): Promise<RowTable> {
  const name = await freeName(world);
  const columns = Array.from({ length: width }, (_, i) => `c${i} VARCHAR`);
  await world.run(
    `create table ${name} (${[`${ROW} INTEGER`, 'defect VARCHAR', ...columns].join(', ')})`,
  );
  const appender = await world.db.createAppender(name);
  return {
    name,
    add(row, defect, cells) {
      appender.appendInteger(row);
      text(appender, defect);
      for (let i = 0; i < width; i++) text(appender, cells[i]);
      appender.endRow();
    },
    close: () => appender.closeSync(),
  };
}

function text(appender: DuckDBAppender, value: string | null | undefined): void {
  if (value == null || isBlank(value)) appender.appendNull();
  else appender.appendVarchar(value);
}

async function freeName(world: World): Promise<string> {
  const [taken] = await world.rows<{ n: number }>(
    `select count(*)::integer as n from duckdb_tables() where table_name like 'read\\_%' escape '\\'`,
  );
  return `read_${(taken?.n ?? 0) + 1}`;
}
