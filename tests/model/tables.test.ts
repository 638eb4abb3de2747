import { describe, expect, test } from 'vitest';
import { GRID_DIMENSIONS, gridOf } from '../../pipeline/contract/grid.ts';
import { calendarOf } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import { checkIdentities } from '../../pipeline/model/model.ts';
import { countedRows, LEDGER, rowsOf, tablesOf } from './ledger.ts';

describe('ten appeals on 2014-04-10', async () => {
  const world = await tablesOf(LEDGER, 3, '2014-04-10');
  const counted = (id: string, measure: string) => countedRows(world, id, measure);

  test('every identity holds', async () => {
    await expect(checkIdentities(world)).resolves.toBeUndefined();
  });

  test('to date: forums 1 to 3 only', async () => {
    expect(await rowsOf(world, 'funnel_to_date')).toEqual([
      {
        forum: 3,
        received: 8,
        invalid: 2,
        duplicate: 1,
        valid: 5,
        answered: 1,
        assigned: 4,
        referred: 0,
        not_accepted: 0,
        withdrawn_before: 0,
        pending: 0,
        closed: 2,
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
    const months = await rowsOf(world, 'funnel_by_month');
    expect(
      months.map(({ month, received, valid, closed }) => [month, received, valid, closed]),
    ).toEqual([
      ['2013-12', 3, 2, 1],
      ['2014-01', 3, 2, 0],
      ['2014-02', 0, 0, 0],
      ['2014-03', 3, 2, 1],
    ]);
  });

  test('stock and flow: opening + assigned + reopened − closed − ended = closing', async () => {
    const rows = await rowsOf(world, 'stock_flow_by_month');
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['2013-12', 0, 1, 0, 0, 0, 1],
      ['2014-01', 1, 1, 0, 1, 0, 1],
      ['2014-02', 1, 1, 0, 1, 0, 1],
      ['2014-03', 1, 1, 1, 1, 1, 1],
    ]);
  });

  test('issue by month counts valid appeals by primary issue', async () => {
    expect(await counted('issue_by_month', 'valid')).toEqual([
      ['2013-12', 'WG', 1, 1, 0, 0],
      ['2013-12', 'WI', 1, 0, 1, 1],
      ['2014-01', 'WG', 1, 0, 1, 0],
      ['2014-01', 'HF', 1, 0, 1, 0],
      ['2014-03', 'WI', 1, 0, 1, 1],
      ['2014-03', 'OT', 1, 0, 0, 0],
    ]);
  });

  test('a quarter stands only if it was open in full; what was done counts by receipt', async () => {
    expect(await counted('funnel_by_region', 'valid')).toEqual([
      ['2014Q1', 'PRD', 2, 0, 2, 0, 1, 1],
      ['2014Q1', 'EAST', 1, 0, 1, 1, 0, 0],
      ['2014Q1', 'OTHER', 1, 0, 0, 0, 0, 0],
    ]);
    expect(await counted('closure_by_channel', 'valid')).toEqual([
      ['2014Q1', 'WX', 1, 1, 1, 0, 0, 0, 0],
      ['2014Q1', 'UNK', 3, 2, 0, 1, 1, 0, 1],
    ]);
    expect(await counted('closure_by_mode', 'assigned')).toEqual([
      ['2014Q1', 'leader', 1, 1, 0, 0, 0, 0],
      ['2014Q1', 'unknown', 2, 0, 1, 1, 0, 1],
    ]);
  });

  test('no year has been open in full, and no quarter is settled', async () => {
    for (const { id, settles } of TABLES.filter((one) => calendarOf(one)?.kind === 'year'))
      expect([id, settles, await rowsOf(world, id)]).toEqual([id, 0, []]);
    for (const { id } of TABLES.filter(({ settles }) => settles > 0))
      expect([id, await rowsOf(world, id)]).toEqual([id, []]);
  });

  test('key issues are listed one by one', async () => {
    expect(await rowsOf(world, 'key_issues')).toEqual([
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
});

describe('the same ten on 2015-01-10, when 2014 has ended', async () => {
  const world = await tablesOf(LEDGER, 14, '2015-01-10');
  const counted = (id: string, measure: string) => countedRows(world, id, measure);

  test('every identity holds', async () => {
    await expect(checkIdentities(world)).resolves.toBeUndefined();
  });

  test('by place: cities in a year, and each with its issue groups', async () => {
    expect(await counted('funnel_by_city', 'valid')).toEqual([
      ['2014', '440300', 2, 0, 2, 0, 1, 1, 0, 1],
      ['2014', '440500', 1, 0, 1, 1, 0, 0, 0, 0],
      ['2014', 'X-UNK', 2, 1, 0, 0, 0, 0, 0, 0],
    ]);
    expect(await counted('issue_by_city', 'valid')).toEqual([
      ['2014', '440300', 'JOB', 1, 1, 0],
      ['2014', '440300', 'CARE', 1, 1, 0],
      ['2014', '440500', 'CARE', 1, 1, 1],
      ['2014', 'X-UNK', 'LIFE', 2, 0, 0],
    ]);
  });

  test('by issue, sub-issue and industry', async () => {
    expect(await counted('closure_by_issue', 'valid')).toEqual([
      ['2014', 'WG', 1, 1, 0, 1, 0, 0, 1],
      ['2014', 'WI', 1, 1, 1, 0, 0, 0, 0],
      ['2014', 'HF', 1, 1, 0, 0, 1, 0, 0],
      ['2014', 'OT', 2, 0, 0, 0, 0, 0, 0],
    ]);
    expect(await counted('closure_by_subissue', 'valid')).toEqual([
      ['2014', 'WG01', 1, 1, 0, 1, 0, 0, 1],
      ['2014', 'WI03', 1, 1, 1, 0, 0, 0, 0],
      ['2014', 'HF01', 1, 1, 0, 0, 1, 0, 0],
      ['2014', 'OT99', 2, 0, 0, 0, 0, 0, 0],
    ]);
    expect(await counted('closure_by_industry', 'valid')).toEqual([
      ['2014', 'C', 1, 1, 1, 0, 0, 0, 0],
      ['2014', 'U', 4, 2, 0, 1, 1, 0, 1],
    ]);
  });

  test('reasons are those of appeals that are not valid; repeated ones have none', async () => {
    expect(await counted('invalid_reasons', 'invalid_count')).toEqual([['2014', 'rest', 1]]);
    const reasons = (await rowsOf(world, 'invalid_reasons')).map(
      ({ reason_group }) => reason_group,
    );
    expect(reasons).not.toContain('duplicate');
  });

  test('an appeal stands with every type of worker it concerns', async () => {
    expect(await counted('worker_types', 'mentions')).toEqual([
      ['2014', 'MIG', 1],
      ['2014', 'WOM', 1],
      ['2014', 'UNK', 4],
    ]);
  });

  test('outcomes, callbacks and money stand once the quarter has been over for six months', async () => {
    expect(await counted('outcomes', 'outcome_count')).toEqual([['2014Q1', 'mediated', 1]]);
    expect((await rowsOf(world, 'callbacks')).map((row) => Object.values(row))).toEqual([
      ['2014Q1', 1, 1, 1, 1, 0, 0, 1, 0, 0],
      ['2014Q2', 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ]);
    for (const { id } of TABLES.filter(({ settles }) => settles > 0)) {
      const quarters = (await rowsOf(world, id)).map(({ quarter }) => quarter);
      expect([...new Set(quarters)], id).toEqual(['2014Q1', '2014Q2']);
    }
  });

  test('money is rounded once a sum, half up, in whole yuan', async () => {
    const rows = await rowsOf(world, 'money_recovered');
    expect(rows.map((row) => Object.values(row).map(String))).toEqual([
      ['2014Q1', '1', '100000', '1', '63000', '1', '63001'],
      ['2014Q2', '0', '0', '0', '0', '0', '0'],
    ]);
  });

  test.each(
    TABLES.filter(({ dimensions: [, ...more] }) =>
      more.some(({ id }) => GRID_DIMENSIONS.includes(id)),
    ).filter((one) => calendarOf(one)),
  )('$id is a full grid in display order', async ({ id, dimensions: [period, ...more] }) => {
    const rows = await rowsOf(world, id);
    const periods = [...new Set(rows.map((row) => row[period?.id ?? '']))];
    expect(periods.length).toBeGreaterThan(0);
    const grid = more.reduce<unknown[][]>(
      (keys, { id: name }) => keys.flatMap((key) => gridOf(name).map(({ code }) => [...key, code])),
      periods.map((one) => [one]),
    );
    expect(rows.map((row) => Object.values(row).slice(0, more.length + 1))).toEqual(grid);
  });
});

test('an edition before the first month has ended has empty tables and stands', async () => {
  const world = await tablesOf(LEDGER, 1, '2013-12-30');
  await checkIdentities(world);
  expect(await rowsOf(world, 'funnel_by_month')).toEqual([]);
  expect((await rowsOf(world, 'funnel_to_date'))[0]).toMatchObject({
    received: 2,
    valid: 2,
    pending: 0,
  });
  await world.close();
});
