import { describe, expect, test } from 'vitest';
import type { CanonicalRow } from '../../pipeline/contract/appeal.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { readCounted } from '../../pipeline/model/counted.ts';
import { buildTables, checkIdentities } from '../../pipeline/model/model.ts';
import type { World } from '../../pipeline/world.ts';
import { factsOf } from '../rows.ts';

const ROWS: CanonicalRow[] = [
  {
    id: '1',
    forum: '1',
    received: '2013-12-05',
    valid: 'yes',
    disposition: 'answered',
    city: '440100',
    issue: 'WG01',
    channel: 'TEL',
    worker_types: 'MIG|WOM',
  },
  {
    id: '2',
    forum: '1',
    received: '2013-12-20',
    valid: 'yes',
    disposition: 'assigned',
    assigned: '2013-12-21',
    status: 'closed',
    closed: '2014-01-10',
    city: '440100',
    issue: 'WI03',
    mode: 'leader',
    key: 'yes',
    outcome: 'mediated',
    claimed: '100000',
    agreed: '63000.49',
    paid: '63000.50',
    callback_asked: 'yes',
    callback_reached: 'yes',
    solved: 'yes',
    satisfaction: 'satisfied',
  },
  { id: '3', forum: '1', received: '2013-12-31', valid: 'no', invalid_reason: 'unclear' },
  {
    id: '4',
    forum: '2',
    received: '2014-01-02',
    valid: 'yes',
    disposition: 'assigned',
    assigned: '2014-02-01',
    status: 'reopened',
    closed: '2014-02-20',
    reopened: '2014-03-05',
    city: '440300',
    issue: 'WG01',
    due: '2014-03-01',
  },
  {
    id: '5',
    forum: '2',
    received: '2014-01-15',
    valid: 'yes',
    disposition: 'assigned',
    assigned: '2014-01-20',
    status: 'terminated',
    closed: '2014-03-01',
    city: '440300',
    issue: 'HF01',
  },
  { id: '6', forum: '2', received: '2014-01-20', valid: 'no', invalid_reason: 'duplicate' },
  { id: '7', forum: '4', received: '2014-03-30', valid: 'yes', disposition: 'referred' },
  { id: '8', forum: '4', received: '2014-04-02', valid: 'yes', disposition: 'answered' },
];

async function tablesOf(rows: CanonicalRow[], forum: number, as_of: string): Promise<World> {
  const world = await factsOf(rows, { forum, as_of });
  await buildTables(world);
  return world;
}

async function table(world: World, id: string): Promise<Record<string, unknown>[]> {
  return world.rows(`select * from out_${id}`);
}

describe('eight appeals on 2014-04-10', async () => {
  const world = await tablesOf(ROWS, 3, '2014-04-10');

  test('every identity holds', async () => {
    await expect(checkIdentities(world)).resolves.toBeUndefined();
  });

  test('to date: forums 1 to 3 only', async () => {
    expect(await table(world, 'funnel_to_date')).toEqual([
      {
        forum: 3,
        received: 6,
        invalid: 1,
        duplicate: 1,
        valid: 4,
        answered: 1,
        assigned: 3,
        referred: 0,
        not_accepted: 0,
        withdrawn_before: 0,
        pending: 0,
        closed: 1,
        in_progress: 1,
        terminated: 1,
        withdrawn_after: 0,
        overdue: 1,
        key_issues: 1,
        key_closed: 1,
      },
    ]);
  });

  test('months that have not ended are left out, months without appeals are not', async () => {
    const months = await table(world, 'funnel_by_month');
    expect(
      months.map(({ month, received, valid, closed }) => [month, received, valid, closed]),
    ).toEqual([
      ['2013-12', 3, 2, 1],
      ['2014-01', 3, 2, 0],
      ['2014-02', 0, 0, 0],
      ['2014-03', 1, 1, 0],
    ]);
  });

  test('stock and flow: opening + assigned + reopened − closed − ended = closing', async () => {
    const rows = await table(world, 'stock_flow_by_month');
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['2013-12', 0, 1, 0, 0, 0, 1],
      ['2014-01', 1, 1, 0, 1, 0, 1],
      ['2014-02', 1, 1, 0, 1, 0, 1],
      ['2014-03', 1, 0, 1, 0, 1, 1],
    ]);
  });

  test('closure by city: a full grid of finished quarters', async () => {
    const rows = await table(world, 'closure_by_city');
    expect(rows).toHaveLength(2 * 25);
    expect(rows.filter(({ assigned }) => assigned).map((row) => Object.values(row))).toEqual([
      ['2013Q4', '440100', 1, 1, 0, 0, 0, 0],
      ['2014Q1', '440300', 2, 0, 1, 1, 0, 1],
    ]);
  });

  test('issue by month counts valid appeals by primary issue', async () => {
    const rows = await table(world, 'issue_by_month');
    expect(rows.filter(({ valid }) => valid).map((row) => Object.values(row))).toEqual([
      ['2013-12', 'WG', 1, 1, 0, 0],
      ['2013-12', 'WI', 1, 0, 1, 1],
      ['2014-01', 'WG', 1, 0, 1, 0],
      ['2014-01', 'HF', 1, 0, 1, 0],
      ['2014-03', 'OT', 1, 0, 0, 0],
    ]);
  });

  test('reasons, outcomes, worker types and callbacks', async () => {
    const nonzero = async (id: string, measure: string) =>
      (await table(world, id)).filter((row) => row[measure]).map((row) => Object.values(row));
    expect(await nonzero('invalid_reasons', 'invalid_count')).toEqual([
      ['2013Q4', 'unclear', 1],
      ['2014Q1', 'duplicate', 1],
    ]);
    expect(await nonzero('outcomes', 'outcome_count')).toEqual([['2013Q4', 'mediated', 1]]);
    expect(await nonzero('worker_types', 'mentions')).toEqual([
      ['2013', 'MIG', 1],
      ['2013', 'WOM', 1],
      ['2013', 'UNK', 1],
    ]);
    expect((await table(world, 'callbacks')).map((row) => Object.values(row))).toEqual([
      ['2013Q4', 1, 1, 1, 1, 0, 0, 1, 0, 0],
      ['2014Q1', 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  test('money is rounded once a sum, half up, in whole yuan', async () => {
    const [first] = await table(world, 'money_recovered');
    expect(Object.values(first ?? {}).map(String)).toEqual([
      '2013Q4',
      '1',
      '100000',
      '1',
      '63000',
      '1',
      '63001',
    ]);
  });

  test('key issues are listed one by one', async () => {
    expect(await table(world, 'key_issues')).toEqual([
      {
        forum: 1,
        number: 1,
        issue: 'WI',
        city: '440100',
        mode: 'leader',
        state: 'closed',
        assigned_month: '2013-12',
        closed_month: '2014-01',
      },
    ]);
  });

  test('who stands behind a count: persons, employers and all but the largest employer', async () => {
    const rows: CanonicalRow[] = [1, 2, 3, 4, 5].map((n) => ({
      id: `c${n}`,
      received: '2014-01-05',
      valid: 'yes',
      disposition: 'answered',
      city: '440100',
      phone: n < 3 ? 'same' : `p${n}`,
      employer: n < 5 ? 'large' : 'small',
    }));
    const other = await tablesOf(rows, 3, '2014-04-10');
    const city = TABLES.find(({ id }) => id === 'funnel_by_city');
    const counted = city && (await readCounted(other, city));
    const row = counted?.rows.find(
      ({ keys }) => keys.city === '440100' && keys.quarter === '2014Q1',
    );
    expect(row?.by).toMatchObject({ persons: 4, employers: 2, beyondLargest: 1 });
    await other.close();
  });
});

test('an edition before the first month has ended has empty tables and stands', async () => {
  const world = await tablesOf(ROWS, 1, '2013-12-30');
  await checkIdentities(world);
  expect(await table(world, 'funnel_by_month')).toEqual([]);
  expect((await table(world, 'funnel_to_date'))[0]).toMatchObject({
    received: 2,
    valid: 2,
    pending: 0,
  });
  await world.close();
});

test.each([
  ['c1_received', 'update out_funnel_by_month set received = received + 1'],
  ['c2_valid', 'update out_funnel_by_forum set answered = answered + 1'],
  ['c3_assigned', 'update out_funnel_to_date set closed = closed + 1'],
  ['c4_parts', 'update out_closure_by_mode set assigned = assigned + 1'],
  ['c5_key_issues', 'update out_funnel_by_forum set key_issues = valid + 1'],
  ['c6_callbacks', 'update out_callbacks set solved_yes = callback_reached + 1'],
  ['c7_order', 'update facts set ended_month = assigned_month - 1 where ended_month is not null'],
  ['c9_stock', 'update out_stock_flow_by_month set closing = closing + 1'],
])('identity %s stops the run', async (identity, damage) => {
  const world = await tablesOf(ROWS, 3, '2014-04-10');
  await world.run(damage);
  await expect(checkIdentities(world)).rejects.toThrow(new RegExp(identity));
  await world.close();
});

test('a large cell is settled by a sample and a small one beside it is counted in full', async () => {
  const city = TABLES.find(({ id }) => id === 'funnel_by_city');
  const [base] = ROWS;
  const seed = await factsOf(base ? [base] : [], { forum: 1, as_of: '2014-04-10' });
  await seed.run(`insert into facts by name
    select f.* replace (hash(i) as person_key, hash(i % 999) as employer_key) from facts f, range(250000) as many (i)
    where f.disposition = 'answered'`);
  await seed.run(`insert into facts by name
    select f.* replace ('441900'::code_cities as city, hash(i) as person_key, 7::ubigint as employer_key) from (select * from facts limit 1) f, range(30) as few (i)`);
  await buildTables(seed);
  const counted = city && (await readCounted(seed, city));
  const by = (code: string) =>
    counted?.rows.find(({ keys }) => keys.city === code && keys.quarter === '2013Q4')?.by;
  expect(by('440100')).toEqual({ persons: null, employers: null, beyondLargest: null });
  expect(by('441900')).toMatchObject({ persons: 30, employers: 1, beyondLargest: 0 });
  await seed.close();
});
