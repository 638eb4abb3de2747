import { isWithheld, type Row } from '../../../pipeline/contract/cells.ts';
import { TABLES } from '../../../pipeline/contract/tables.ts';
import { readCounted } from '../../../pipeline/model/counted.ts';
import { readManifest, readShown } from '../../../pipeline/publish/read.ts';
import type { World } from '../../../pipeline/world.ts';
import type { HiddenCell } from './hidden.ts';

/**
 * What an edition withholds, with the values it withholds: the tables as the model counted them
 * against the tables as published. A row of a period that is left out is withheld as a whole.
 *
 * @param world as the line left it: with the tables of this edition
 */
export async function hiddenCells(
  world: World,
  archive: string,
  edition: string,
): Promise<HiddenCell[]> {
  const previous = readManifest(archive, edition);
  const { thresholds } = previous.manifest.policy;
  const published = new Map(
    readShown(archive, previous).map(({ table, rows }) => [
      table.id,
      new Map(rows.map((row) => [keyOf(row), row])),
    ]),
  );
  const hidden: HiddenCell[] = [];
  for (const table of TABLES) {
    const { privacy } = table;
    if (privacy !== 'province' && privacy !== 'local') continue;
    const counted = await readCounted(world, table);
    for (const row of counted.rows) {
      const shown = published.get(table.id)?.get(keyOf(row));
      const keys = Object.fromEntries(
        Object.entries(row.keys).map(([id, code]) => [id, code ?? '']),
      );
      for (const measure of table.measures)
        if (isWithheld(table, shown?.cells ?? {}, measure))
          hidden.push({
            ...{ table: table.id, keys, measure, least: thresholds[privacy] },
            // of days to close there may be none behind the mark; a figure must not stand there either
            value: row.cells[measure] ?? 0,
          });
    }
  }
  return hidden;
}

function keyOf({ keys }: Row): string {
  return Object.values(keys).join('|');
}
