import { SIGNS, signBit } from '../contract/found-rules.ts';
import { ROW_RULES, RULES } from '../contract/rules.ts';
import type { World } from '../world.ts';
import { maskOf } from './rule-sql.ts';
import { markSamePerson } from './same-person.ts';
import { REJECT_SIGNS } from './sign-sql.ts';
import { markTotals } from './totals.ts';

const REJECT = maskOf(({ severity }) => severity === 'reject');
const JUDGED = `findings & ${REJECT} = 0 and signs & ${REJECT_SIGNS} = 0`;

/** One loaded file: its table, and the spreadsheet row of its first record. */
export interface Loaded {
  table: string;
  firstRow: number;
}

/**
 * Join the loaded files into the view `records` (file, row, findings, signs, values), set aside rows
 * below notes and rows that repeat an id (table `repeats`), split the rest into the views `accepted`
 * and `rejected`, and warn of what only several rows together tell (table `marks`).
 *
 * Of rows with one id the last in file and row order stands: later exports follow earlier ones.
 */
export async function splitRecords(world: World, files: readonly Loaded[]): Promise<void> {
  const parts = files.map(
    ({ table, firstRow }, at) =>
      `select ${at} as file, coalesce(row_number, rowid + ${firstRow}) as row_no, * exclude (row_number, private_in, unread)
       from ${table} where not blank`,
  );
  await world.run(`create view records as ${parts.join(' union all ')}`);
  await world.run('create table repeats (file integer, row_no bigint, rule varchar)');
  await world.run('create table marks (file integer, row_no bigint, rule varchar)');
  await findBelowNotes(world);
  await findRepeats(world);
  await world.run(`create view rejected as
    select r.*, p.rule as repeat from records r left join repeats p using (file, row_no)
    where not (${JUDGED}) or p.rule is not null`);
  const [found] = await world.rows<{ n: number }>(`select count(*)::integer as n from repeats`);
  const last = found?.n ? 'anti join repeats using (file, row_no)' : '';
  await world.run(`create view accepted as select * from records ${last} where ${JUDGED}`);
  await markTotals(world);
  await markSamePerson(world);
}

/** What stands below the notes under a table is no part of it; it is set aside, and said so. */
async function findBelowNotes(world: World): Promise<void> {
  await world.run(`insert into repeats
    with ends as (
      select file, min(row_no) as last from records where signs & ${signBit('notes_row')} <> 0 group by file
    )
    select file, row_no, 'below_notes' from records join ends using (file)
    where row_no > last and ${JUDGED}`);
}

async function findRepeats(world: World): Promise<void> {
  const [found] = await world.rows<{ n: number }>(`select count(*)::integer as n from repeats`);
  const judged = found?.n
    ? `${JUDGED} and (file, row_no) not in (select (file, row_no) from repeats)`
    : JUDGED;
  await world.run(`insert into repeats
    with twice as (
      select k_id from records where ${judged} group by k_id having count(*) > 1
    ), ranked as (
      select file, row_no, k_id,
        hash(r_values) as content,
        row_number() over (partition by k_id order by file desc, row_no desc) as age
      from (select file, row_no, k_id, findings, signs, row(*columns(* exclude (file, row_no))) as r_values from records)
      semi join twice using (k_id) where ${judged}
    )
    select o.file, o.row_no,
      case when o.content = l.content then 'repeated_row' else 'superseded_row' end as rule
    from ranked o join ranked l on l.k_id = o.k_id and l.age = 1
    where o.age > 1`);
}

/** Rows broken down by rule id: how many rows each rule found, rejecting and warning. */
export async function countByRule(world: World): Promise<Record<string, number>> {
  const bits = (rules: typeof RULES, mask: string) =>
    rules.map(
      ({ id }, bit) => `count(*) filter (${mask} & ${2n ** BigInt(bit)} <> 0)::integer as ${id}`,
    );
  const [byBit] = await world.rows<Record<string, number>>(
    `select ${[...bits(ROW_RULES, 'findings'), ...bits(SIGNS, 'signs')].join(', ')}
     from records where findings <> 0 or signs <> 0`,
  );
  const overall = await world.rows<{ rule: string; n: number }>(
    `select rule, count(*)::integer as n from (from repeats union all from marks) group by rule order by rule`,
  );
  return { ...byBit, ...Object.fromEntries(overall.map(({ rule, n }) => [rule, n])) };
}

/** Keep the counts by rule as the table `quality`, for the data quality table. */
export async function recordQuality(
  world: World,
  byRule: Readonly<Record<string, number>>,
  rows: number,
): Promise<void> {
  const items = RULES.map(({ id }, at) => `('${id}', ${at}, ${byRule[id] ?? 0}, ${rows})`);
  await world.run(`create table quality as
    select item, position, affected::integer as affected, checked::integer as checked
    from (values ${items.join(', ')}) as v (item, position, affected, checked)`);
}
