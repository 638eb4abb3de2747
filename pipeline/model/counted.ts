import type { Contributors, Counted } from '../contract/cells.ts';
import type { Table } from '../contract/table.ts';
import type { World } from '../world.ts';
import { contributors, keyOf } from './contributors.ts';

const NOBODY: Contributors = { persons: null, employers: null, beyondLargest: null };

/**
 * Read a built table with who stands behind each row; rows keep the SQL file’s order.
 *
 * @param source where it was built, if not in `out_<id>`
 */
export async function readCounted(
  world: World,
  table: Table,
  source = `out_${table.id}`,
): Promise<Counted> {
  const behind = await contributors(world, table);
  const names = table.dimensions.map(({ id }) => id);
  const columns = [
    ...names.map((name) => `${name}::varchar as ${name}`),
    ...table.measures.map((name) => `${name}::double as ${name}`),
  ];
  const rows = await world.rows<Record<string, string | number | null>>(
    `select ${columns.join(', ')} from ${source}`,
  );
  return {
    table,
    rows: rows.map((row) => ({
      keys: Object.fromEntries(names.map((name) => [name, row[name] as string | null])),
      cells: Object.fromEntries(table.measures.map((name) => [name, row[name] as number])),
      by: behind.get(keyOf(names.map((name) => row[name]))) ?? NOBODY,
    })),
  };
}
