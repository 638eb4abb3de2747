import { expect, test } from 'vitest';
import type { CanonicalRow } from '../../pipeline/contract/appeal.ts';
import type { Contributors } from '../../pipeline/contract/cells.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { readCounted } from '../../pipeline/model/counted.ts';
import { buildTables } from '../../pipeline/model/model.ts';
import type { World } from '../../pipeline/world.ts';
import { factsOf } from '../rows.ts';
import { tablesOf } from './ledger.ts';

const NOBODY: Contributors = { persons: null, employers: null, beyondLargest: null };

/** Who stands behind the row of a table with these codes. */
async function behind(world: World, id: string, ...codes: string[]) {
  const { rows } = await readCounted(world, table(id));
  return rows.find(({ keys }) => Object.values(keys).join() === codes.join())?.by;
}

/** Six appeals of four persons; all but the fifth work for one employer. */
const SIX: CanonicalRow[] = [1, 2, 3, 4, 5, 6].map((n) => ({
  id: `c${n}`,
  received: '2014-01-05',
  valid: n === 4 ? 'no' : 'yes',
  disposition: 'answered',
  city: n < 6 ? '440100' : '440300',
  issue: n < 3 ? 'WG01' : 'LC01',
  phone: n < 3 || n === 6 ? 'same' : `p${n}`,
  employer: n === 5 ? 'small' : 'large',
}));

test('persons, employers and all but the largest employer, behind every kind of cell', async () => {
  const world = await tablesOf(SIX, 14, '2015-01-10');
  const by = (id: string, ...codes: string[]) => behind(world, id, ...codes);
  const three = { persons: 3, employers: 2, beyondLargest: 1 };
  expect(await by('funnel_by_city', '2014', '440100')).toMatchObject(three);
  expect(await by('issue_by_city', '2014', '440100', 'JOB')).toMatchObject(three);
  // the person with appeals from two cities of the region is one person there
  expect(await by('funnel_by_region', '2014Q1', 'PRD')).toMatchObject(three);
  expect(await by('issue_by_month', '2014-01', 'WG')).toMatchObject({
    persons: 1,
    employers: 1,
    beyondLargest: 0,
  });
  expect(await by('invalid_reasons', '2014', 'rest')).toMatchObject({ persons: 1, employers: 1 });
  expect(await by('funnel_by_region', '2014Q1', 'EAST')).toEqual(NOBODY);
  // totals stand whoever is behind them
  expect(await by('closure_by_mode', '2014Q1', 'unknown')).toEqual(NOBODY);
  await world.close();
});

test('behind an outcome stand those whose matter is closed, in settled quarters', async () => {
  const closed: CanonicalRow[] = SIX.map((row) => ({
    ...row,
    valid: 'yes',
    disposition: 'assigned',
    assigned: '2014-01-06',
    status: row.id === 'c1' ? 'in_progress' : 'closed',
    closed: row.id === 'c1' ? null : '2014-02-01',
    outcome: 'mediated',
  }));
  const world = await tablesOf(closed, 14, '2015-01-10');
  expect(await behind(world, 'outcomes', '2014Q1', 'mediated')).toMatchObject({
    persons: 4,
    employers: 2,
    beyondLargest: 1,
  });
  await world.close();
});

test('a large cell is settled by a sample and a small one beside it is counted in full', async () => {
  const [base] = SIX;
  const world = await factsOf(base ? [base] : [], { forum: 1, as_of: '2015-01-10' });
  await world.run(`insert into facts by name
    select f.* replace (hash(i) as person_key, hash(i % 999) as employer_key)
    from facts f, range(250000) as many (i)`);
  await world.run(`insert into facts by name
    select f.* replace ('440500'::code_cities as city, hash(i) as person_key, 7::ubigint as employer_key)
    from (select * from facts limit 1) f, range(30) as few (i)`);
  await buildTables(world);
  for (const [id, large, small] of [
    ['funnel_by_city', ['2014', '440100'], ['2014', '440500']],
    ['funnel_by_region', ['2014Q1', 'PRD'], ['2014Q1', 'EAST']],
    ['issue_by_city', ['2014', '440100', 'JOB'], ['2014', '440500', 'JOB']],
  ] as const) {
    expect(await behind(world, id, ...large)).toEqual(NOBODY);
    expect(await behind(world, id, ...small)).toMatchObject({
      persons: 30,
      employers: 1,
      beyondLargest: 0,
    });
  }
  await world.close();
});
