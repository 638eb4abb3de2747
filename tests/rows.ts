import { createCodeTypes, loadChecked } from '../pipeline/check/load.ts';
import { splitRecords } from '../pipeline/check/records.ts';
import type { CanonicalRow } from '../pipeline/contract/appeal.ts';
import { FIELD_NAMES, field } from '../pipeline/contract/fields.ts';
import {
  type Cut,
  deidentify,
  listPeriods,
  prepareFacts,
} from '../pipeline/deidentify/deidentify.ts';
import { createGrids } from '../pipeline/model/lists.ts';
import { openWorld, type World } from '../pipeline/world.ts';

/** Days of a test ledger’s export. */
export const SPAN = { earliest: '2013-12-01', exported: '2017-01-20' };

/** A SELECT of canonical rows, as the map stage would give it; keys are hashed as there. */
export function canonicalSql(rows: readonly CanonicalRow[]): string {
  const text = (value: string | null | undefined) =>
    value == null ? 'null::varchar' : `'${value.replaceAll("'", "''")}'`;
  return rows
    .map((row, at) => {
      const columns = FIELD_NAMES.map((name) => {
        if (field(name).kind !== 'key') return `${text(row[name])} as t_${name}`;
        return row[name] == null
          ? `null::ubigint as k_${name}`
          : `hash(${text(row[name])}) as k_${name}`;
      });
      return `select ${at + 2} as row_number, null::varchar as defect, 0::usmallint as signs, null::integer as stated, null::integer[] as private_in, ${columns.join(', ')}`;
    })
    .join(' union all ');
}

/** A world that holds these rows as `records`, `accepted` and `rejected`. */
export async function worldOf(rows: readonly CanonicalRow[]): Promise<World> {
  const world = await openWorld({ threads: 1 });
  await createCodeTypes(world);
  await loadChecked(world, 'checked_0', canonicalSql(rows), SPAN, new Set(FIELD_NAMES));
  await splitRecords(world, [{ table: 'checked_0', firstRow: 2 }]);
  await world.run(
    `create table quality as select 'id_missing' as item, 0 as position, 0 as affected, 1 as checked`,
  );
  await prepareFacts(world);
  await createGrids(world);
  return world;
}

/** A world with `facts` as at the cut. */
export async function factsOf(rows: readonly CanonicalRow[], cut: Cut): Promise<World> {
  const world = await worldOf(rows);
  await deidentify(world, cut);
  await listPeriods(world);
  return world;
}
