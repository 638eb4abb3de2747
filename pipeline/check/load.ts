import type { Span } from '../contract/appeal.ts';
import { CODE_LISTS, codeIds } from '../contract/codes.ts';
import { FIELD_NAMES, type FieldName, field } from '../contract/fields.ts';
import type { World } from '../world.ts';
import { CHECKED, findingsSql, maskOf, textColumn, typedSql, valueColumn } from './rule-sql.ts';

const KEYS = FIELD_NAMES.filter((name) => field(name).kind === 'key' || field(name).kind === 'id');
const KEPT = CHECKED.filter((name) => field(name).kind !== 'id' && name !== 'issue_secondary');
const UNREADABLE = maskOf(({ test }) => test.on === 'field' && test.is === 'unreadable');

/** Create one enum type per code list, so that a code costs one byte a row. */
export async function createCodeTypes(world: World): Promise<void> {
  for (const list of CODE_LISTS) {
    const values = codeIds(list).map((code) => `'${code}'`);
    await world.run(`create type code_${list} as enum (${values.join(', ')})`);
  }
}

/**
 * Scan one mapped source into the table `name`: hashed keys, typed values, the findings mask, and
 * for rows with an unreadable cell the canonical texts (to extend the vocabulary; never shown).
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
    select row_number, defect is not distinct from 'blank_row' as blank,
      ${KEYS.map(keySql).join(', ')},
      ${KEPT.map(valueColumn).join(', ')},
      findings,
      case when findings & ${UNREADABLE} <> 0 then [${CHECKED.map(textColumn).join(', ')}] end as texts
    from (select *, ${findingsSql(span, fields)} as findings
      from (select *, ${typed.join(', ')} from (${mapped})))`);
}

function keySql(name: FieldName): string {
  return field(name).kind === 'id'
    ? `case when ${textColumn(name)} is not null then hash(${textColumn(name)}) end as k_${name}`
    : `k_${name}`;
}

/** Different texts of one field that its rule could not read. */
export async function unreadTexts(world: World, name: string, of: FieldName): Promise<string[]> {
  const bit = maskOf(
    ({ test }) => test.on === 'field' && test.field === of && test.is === 'unreadable',
  );
  const at = CHECKED.indexOf(of) + 1;
  const rows = await world.rows<{ said: string }>(
    `select distinct texts[${at}] as said from ${name} where findings & ${bit} <> 0 order by said`,
  );
  return rows.map(({ said }) => said);
}
