import { type FieldName, isList } from '../contract/fields.ts';
import type { World } from '../world.ts';
import type { Loaded } from './records.ts';
import { CHECKED, maskOf, textColumn, unreadBit } from './rule-sql.ts';

/** How many different labels that nobody knows a column holds, and where each is first found. */
export interface Spellings {
  field: FieldName;
  count: number;
  /** First row of each, ascending; at most `MOST_PLACED`. */
  rows: number[];
}

/** More than this are no list but free text. */
const MOST_PLACED = 20;
const LISTED = CHECKED.filter(isList);

/**
 * SQL for what tells the unread labels of a judged row apart: a hash for each field of a closed
 * list, NULL where it was read; NULL for a row that was read. The labels themselves go no further.
 */
export function spellingsSql(): string {
  const unread = maskOf(
    ({ test }) => test.on === 'field' && test.is === 'unreadable' && isList(test.field),
  );
  const hashes = LISTED.map(
    (name) => `case when findings & ${unreadBit(name)} <> 0 then hash(${textColumn(name)}) end`,
  );
  return `case when findings & ${unread} <> 0 then [${hashes.join(', ')}] end`;
}

/** The spellings nobody knows in a loaded file, by the field they were to be read as. */
export async function spellingsOf(world: World, { table, firstRow }: Loaded): Promise<Spellings[]> {
  const found = await world.rows<{ position: number; count: number; rows: number[] }>(
    `with cells as (
      select unnest(unread) as spelled, generate_subscripts(unread, 1) - 1 as position,
        coalesce(row_number, rowid + ${firstRow})::integer as row_no
      from ${table} where unread is not null
    ), firsts as (
      select position, min(row_no) as row_no from cells where spelled is not null
      group by position, spelled
    )
    select position::integer as position, count(*)::integer as count,
      list(row_no order by row_no)[1:${MOST_PLACED}] as rows
    from firsts group by position order by position`,
  );
  return found.flatMap(({ position, count, rows }) => {
    const name = LISTED[position];
    return name ? [{ field: name, count, rows }] : [];
  });
}
