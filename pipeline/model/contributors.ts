import type { Contributors } from '../contract/cells.ts';
import type { Table } from '../contract/table.ts';
import type { World } from '../world.ts';

const UNIVERSES: Partial<Record<Table['universe'], string>> = {
  valid: `validity = 'valid'`,
  not_valid: `validity <> 'valid'`,
  assigned: `disposition = 'assigned'`,
  closed: `state = 'closed'`,
};
/** One person in this many proves most large cells without counting them whole. */
const SAMPLE = 64;
const ENOUGH_PERSONS = 20;
const ENOUGH_EMPLOYERS = 6;

type Counts = Contributors & Record<string, unknown>;

/**
 * Different persons and employers behind each row’s base count, keyed by the row’s dimensions.
 *
 * Counting them is costly and only small cells need it. A part of a cell can only understate
 * them, so a sample that already shows enough settles a large cell; what it does not settle is
 * counted in full. A settled cell has no entry.
 */
export async function contributors(world: World, table: Table): Promise<Map<string, Contributors>> {
  const where = UNIVERSES[table.universe];
  if (!table.base || !where) return new Map();
  const names = table.dimensions.map(({ id }) => id);
  const scope = `select ${dimensionSql(table)}, person_key, employer_key from ${sourceSql(table)} where ${where}`;
  const keys = names.join(', ');
  const rows = await world.rows<Counts>(`
    with scope as (${scope}), settled as (
      select ${keys} from scope where coalesce(person_key, 0) % ${SAMPLE} = 0 group by all
      having count(distinct person_key) >= ${ENOUGH_PERSONS} and count(distinct employer_key) >= ${ENOUGH_EMPLOYERS}
    ), small as (
      select * from scope anti join settled using (${keys})
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

/** A row’s dimensions as one key. */
export function keyOf(values: readonly unknown[]): string {
  return values.map(String).join('\u0000');
}

/** Dimensions as numbers and codes: labels are made once a cell, not once a row. */
function dimensionSql({ dimensions, clock, id }: Table): string {
  const reason = `case when validity = 'duplicate' then 'duplicate' else reason end as reason`;
  const months = { month: 1, quarter: 3, year: 12 } as const;
  return dimensions
    .map(({ id: name, kind }) => {
      if (kind === 'month' || kind === 'quarter' || kind === 'year')
        return `${clock}_month // ${months[kind]} as ${name}`;
      return id === 'invalid_reasons' ? reason : name;
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
function sourceSql({ id }: Table): string {
  return id === 'worker_types'
    ? `facts, unnest(string_split(coalesce(worker_types, 'UNK'), '|')) as spread (worker_type)`
    : 'facts';
}
