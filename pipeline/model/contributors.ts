import type { Contributors } from '../contract/cells.ts';
import type { Table } from '../contract/table.ts';
import type { World } from '../world.ts';
import { keyOf, labelledSql, shownScopeSql } from './scope.ts';

const UNIVERSES: Partial<Record<Table['universe'], string>> = {
  valid: `validity = 'valid'`,
  invalid: `validity = 'invalid'`,
  assigned: `disposition = 'assigned'`,
  closed: `state = 'closed'`,
};
const KEYS = 'person_key, employer_key';
/** One person in this many is enough to settle a large cell. */
const SAMPLED = 64;
/** Below this many rows everything is counted in full. */
const LARGE = 200_000;
const ENOUGH_PERSONS = 20;
const ENOUGH_EMPLOYERS = 6;

type Counts = Contributors & Record<string, unknown>;

/**
 * Different persons and employers behind each row’s base count, keyed by the row’s dimensions.
 *
 * Counting them is costly and only small cells need it. A part of a cell can only understate
 * them, so a sample that already shows enough settles a large cell; what it does not settle is
 * counted in full. A settled cell has no entry, and no table of totals has any: those stand
 * whoever is behind them.
 */
export async function contributors(world: World, table: Table): Promise<Map<string, Contributors>> {
  const where = UNIVERSES[table.universe];
  if (!table.base || !where || table.privacy === 'total') return new Map();
  const settled = await settledSql(world, table, where);
  if (settled === null) return new Map();
  const names = table.dimensions.map(({ id }) => id);
  const scope = shownScopeSql(table, where, KEYS);
  const keys = names.join(', ');
  const rows = await world.rows<Counts>(`
    with scope as (${scope}), small as (
      select * from scope ${settled && `anti join (${settled}) using (${keys})`}
    ), by_employer as (
      select ${keys}, employer_key, count(*) as n from small group by all
    ), employers as (
      select ${keys},
        case when count(employer_key) > 0 then count(employer_key) + coalesce(sum(n) filter (employer_key is null), 0) end::integer as employers,
        case when count(employer_key) > 0 then sum(n) - max(n) filter (employer_key is not null) end::integer as "beyondLargest"
      from by_employer group by all
    ), persons as (
      select ${keys},
        case when count(person_key) > 0 then count(distinct person_key) + count(*) filter (person_key is null) end::integer as persons
      from small group by all
    )
    select ${labelledSql(table)}, persons, employers, "beyondLargest" from persons join employers using (${keys})`);
  return new Map(rows.map((row) => [keyOf(names.map((name) => row[name])), row]));
}

/** Make `sampled`, the facts of a few persons, or leave it empty where a sample is not worth it. */
export async function samplePersons(world: World): Promise<void> {
  await world.run(`create or replace table sampled as select * from facts
    where person_key % ${SAMPLED} = 0 and (select count(*) from facts) >= ${LARGE}`);
}

/**
 * SELECT of the cells a sample settles; blank where it settles none, null where it settles every
 * cell that has a base count.
 */
async function settledSql(world: World, table: Table, where: string): Promise<string | null> {
  const keys = table.dimensions.map(({ id }) => id).join(', ');
  const settled = `select ${keys} from (${shownScopeSql(table, where, KEYS, 'sampled')}) group by all
    having count(distinct person_key) >= ${ENOUGH_PERSONS} and count(distinct employer_key) >= ${ENOUGH_EMPLOYERS}`;
  const [found] = await world.rows<{ settled: number; cells: number }>(
    `select (select count(*) from (${settled}))::integer as settled,
      (select count(*) from out_${table.id} where ${table.base} > 0)::integer as cells`,
  );
  if (!found?.settled) return '';
  return found.settled >= found.cells ? null : settled;
}
