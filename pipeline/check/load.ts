import type { Span } from '../contract/appeal.ts';
import { CODE_LISTS, codeIds } from '../contract/codes.ts';
import { type FieldName, field } from '../contract/fields.ts';
import type { World } from '../world.ts';
import { CHECKED, findingsSql, textColumn, typedSql, unreadBit, valueColumn } from './rule-sql.ts';
import { signsSql } from './sign-sql.ts';
import { spellingsSql } from './spellings.ts';

/** Checked, but counted in no table: a text costs more memory than all the codes together. */
const UNUSED: readonly FieldName[] = ['id', 'issue_secondary'];
/**
 * An id is hashed the same way whatever the version of the database: the register of what has been
 * counted knows records by it. A telephone number tells persons apart better than a name.
 */
const KEYS = [
  `case when ${textColumn('id')} is not null then md5_number_lower(${textColumn('id')}) end as k_id`,
  'coalesce(k_phone, k_appellant) as k_person',
  'k_employer',
  'k_parent is not null as merged',
];
const KEPT = CHECKED.filter((name) => !UNUSED.includes(name));

/** Create one enum type per code list, so that a code costs one byte a row. */
export async function createCodeTypes(world: World): Promise<void> {
  for (const list of CODE_LISTS) {
    const values = codeIds(list).map((code) => `'${code}'`);
    await world.run(`create type code_${list} as enum (${values.join(', ')})`);
  }
}

/**
 * Scan one mapped source into the table `name`: hashed keys, typed values, the findings mask and
 * the mask of signs.
 *
 * @param mapped SELECT of the map stage
 * @param fields fields the export has
 */
export async function loadChecked(
  world: World,
  name: string,
  mapped: string,
  span: Span,
  fields: ReadonlySet<FieldName>,
): Promise<void> {
  const typed = CHECKED.map(
    (one) => `${typedSql(field(one), textColumn(one))} as ${valueColumn(one)}`,
  );
  await world.run(`create or replace table ${name} as
    select row_number, defect is not distinct from 'blank_row' as blank, stated, private_in,
      (${signsSql(fields)})::usmallint as signs,
      ${KEYS.join(', ')},
      ${KEPT.map(valueColumn).join(', ')},
      ${spellingsSql()} as unread, findings
    from (select *, ${findingsSql(span, fields)} as findings
      from (select *, ${typed.join(', ')} from (${mapped})))`);
}

/** Rows of a loaded table that are not blank. */
export async function rowCount(world: World, name: string): Promise<number> {
  const [found] = await world.rows<{ n: number }>(
    `select count(*)::integer as n from ${name} where not blank`,
  );
  return found?.n ?? 0;
}

/** How many rows hold a private number in each column nobody mapped, by its position. */
export async function privateColumns(
  world: World,
  name: string,
): Promise<{ position: number; count: number }[]> {
  return world.rows(`select position, count(*)::integer as count
    from (select unnest(private_in) as position from ${name} where private_in is not null)
    where position is not null group by position order by position`);
}

/** Fields with a text their rule could not read, in a loaded table. */
export async function unreadFields(world: World, name: string): Promise<FieldName[]> {
  const counts = CHECKED.map((one) => `bool_or(findings & ${unreadBit(one)} <> 0) as ${one}`);
  const [found] = await world.rows<Record<string, boolean>>(
    `select ${counts.join(', ')} from ${name} where findings <> 0`,
  );
  return CHECKED.filter((one) => found?.[one]);
}
