import type { Contributors } from '../contract/cells.ts';
import type { Table } from '../contract/table.ts';
import type { World } from '../world.ts';
import { MONTHS, periodKind } from './periods.ts';

const UNIVERSES: Partial<Record<Table['universe'], string>> = {
  valid: `validity = 'valid'`,
  invalid: `validity = 'invalid'`,
  assigned: `disposition = 'assigned'`,
  closed: `state = 'closed'`,
};
/** Levels the facts do not carry: the table that names them, and the level it looks up. */
const LOOKED_UP: Readonly<Record<string, { above: string; of: string }>> = {
  region: { above: 'above_city', of: 'city' },
  issue_group: { above: 'above_issue', of: 'issue' },
  outcome_group: { above: 'above_outcome', of: 'outcome' },
  reason_group: { above: 'above_reason', of: 'reason' },
};
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
  const scope = scopeSql(table, 'facts', where);
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
  const settled = `select ${keys} from (${scopeSql(table, 'sampled', where)}) group by all
    having count(distinct person_key) >= ${ENOUGH_PERSONS} and count(distinct employer_key) >= ${ENOUGH_EMPLOYERS}`;
  const [found] = await world.rows<{ settled: number; cells: number }>(
    `select (select count(*) from (${settled}))::integer as settled,
      (select count(*) from out_${table.id} where ${table.base} > 0)::integer as cells`,
  );
  if (!found?.settled) return '';
  return found.settled >= found.cells ? null : settled;
}

/** A row’s dimensions as one key. */
export function keyOf(values: readonly unknown[]): string {
  return values.map(String).join('\u0000');
}

/** The rows behind a table’s cells, in the periods it shows only, as its SQL file counts them. */
function scopeSql(table: Table, facts: string, where: string): string {
  return `select * from (
      select ${dimensionSql(table)}, person_key, employer_key from ${sourceSql(table, facts)} where ${where}
    )${shownPeriodsSql(table)}`;
}

function shownPeriodsSql(table: Table): string {
  const kind = periodKind(table);
  if (!kind) return '';
  const settled = table.settles ? ` where settled_for >= ${table.settles}` : '';
  return ` where ${kind} in (select ${kind} from ${kind}s${settled})`;
}

/** Dimensions as numbers and codes: labels are made once a cell, not once a row. */
function dimensionSql({ dimensions }: Table): string {
  return dimensions
    .map(({ id: name, kind }) => {
      if (kind === 'month' || kind === 'quarter' || kind === 'year')
        return `received_month // ${MONTHS[kind]} as ${name}`;
      const { above } = LOOKED_UP[name] ?? {};
      return above ? `${above}.above as ${name}` : name;
    })
    .join(', ');
}

function labelledSql({ dimensions }: Table): string {
  return dimensions
    .map(({ id: name, kind }) => {
      if (kind === 'month') return `printf('%d-%02d', ${name} // 12, ${name} % 12 + 1) as ${name}`;
      if (kind === 'quarter') return `printf('%dQ%d', ${name} // 4, ${name} % 4 + 1) as ${name}`;
      return `${name}::varchar as ${name}`;
    })
    .join(', ');
}

/** Worker types stand in one cell together; everything else is one row per appeal. */
function sourceSql({ id, dimensions }: Table, facts: string): string {
  if (id === 'worker_types')
    return `${facts}, unnest(string_split(coalesce(worker_types, 'UNK'), '|')) as spread (worker_type)`;
  return dimensions.reduce((source, { id: name }) => {
    const found = LOOKED_UP[name];
    return found ? `${source} join ${found.above} on ${found.above}.code = ${found.of}` : source;
  }, facts);
}
