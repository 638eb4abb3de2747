import { describe, expect, test } from 'vitest';
import { gridOf } from '../../pipeline/contract/grid.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { DIMENSIONS as D } from '../../pipeline/contract/tables/dimensions.ts';
import { type Drawn, declare, found, newArchive, writeEdition } from './edition.ts';

/** Audit editions of one archive, the last against those before it. */
async function audit(tables: Table[], ...editions: Drawn[][]): Promise<string[]> {
  const archive = newArchive();
  const folders = editions.map((drawn, at) => writeEdition(archive, at + 1, drawn));
  return found(folders, tables);
}

/** A row for every code of a dimension in a period: these cells by code, else the common ones. */
function rowsOf(
  dimension: string,
  period: string,
  cells: Record<string, (number | null)[]>,
  common: (number | null)[],
) {
  return gridOf(dimension).map(({ code }) => [period, code, ...(cells[code] ?? common)]);
}

const VALID = { measures: ['valid'] as ['valid'], base: 'valid' as const };
const MONTHS = declare({ id: 'months', dimensions: [D.month], measures: ['valid'] });
const REGIONS = declare({
  id: 'regions',
  dimensions: [D.quarter, D.region],
  ...VALID,
  privacy: 'local',
});
const CITIES = declare({
  id: 'cities',
  dimensions: [D.quarter, D.city],
  ...VALID,
  privacy: 'local',
});

describe('relations between tables', () => {
  test('an extra cut by city gives the region that another table withholds', async () => {
    const months = [
      ['2014-01', 500],
      ['2014-02', 500],
      ['2014-03', 500],
    ];
    // 25 cities of 60 each, so that regions have 540, 240, 180, 300 and 240
    const regions = rowsOf(
      'region',
      '2014Q1',
      { PRD: [540], EAST: [null], WEST: [null], NORTH: [300] },
      [240],
    );
    const drawn = [
      { table: MONTHS, rows: months },
      { table: REGIONS, rows: regions },
    ];
    expect(await audit([MONTHS, REGIONS], drawn)).toEqual([]);
    const cities = { table: CITIES, rows: rowsOf('city', '2014Q1', {}, [60]) };
    expect(await audit([MONTHS, REGIONS, CITIES], [...drawn, cities])).toEqual([
      'recovered regions 2014Q1',
    ]);
  });

  test('a year whose first months had nothing is complete', async () => {
    const years = declare({
      id: 'years',
      dimensions: [D.year, D.issue_group],
      ...VALID,
      privacy: 'province',
    });
    const months = Array.from({ length: 11 }, (_, at) => [
      `2014-${String(at + 2).padStart(2, '0')}`,
      50,
    ]);
    const rows = rowsOf('issue_group', '2014', { JOB: [null] }, [200]);
    const drawn = [
      { table: MONTHS, rows: months },
      { table: years, rows },
    ];
    expect(await audit([MONTHS, years], drawn)).toEqual(['recovered years 2014']);
    // a month that is missing at the end leaves the year open
    expect(
      await audit(
        [MONTHS, years],
        [{ table: MONTHS, rows: months.slice(0, 10) }, drawn[1] as Drawn],
      ),
    ).toEqual([]);
  });

  test('tables whose rows overlap, or that count events, do not add up with others', async () => {
    const total = declare({ id: 'total', dimensions: [D.quarter], measures: ['valid', 'closed'] });
    const kinds = declare({
      id: 'kinds',
      dimensions: [D.quarter, D.worker_type],
      measures: ['valid'],
      overlapping: true,
    });
    const flows = declare({
      id: 'flows',
      dimensions: [D.quarter],
      measures: ['closed'],
      clock: 'event',
    });
    const drawn = [
      { table: total, rows: [['2014Q1', 100, 50]] },
      { table: kinds, rows: rowsOf('worker_type', '2014Q1', {}, [30]) },
      { table: flows, rows: [['2014Q1', 49]] },
    ];
    // that its rows overlap although they count all appeals is refused; that sums differ is not
    expect(await audit([total, kinds, flows], drawn)).toEqual(['declared kinds']);
  });

  test('a period left out is unknown, not absent', async () => {
    const groups = declare({
      id: 'groups',
      dimensions: [D.quarter, D.issue_group],
      ...VALID,
      privacy: 'province',
    });
    const years = declare({
      id: 'years',
      dimensions: [D.year, D.issue_group],
      ...VALID,
      privacy: 'province',
    });
    const quarters = ['2014Q1', '2014Q2', '2014Q3', '2014Q4'];
    const rows = quarters.slice(1).flatMap((period) => rowsOf('issue_group', period, {}, [30]));
    const drawn = [
      { table: groups, rows, leftOut: ['2014Q1'] },
      { table: years, rows: rowsOf('issue_group', '2014', {}, [100]) },
    ];
    expect(await audit([groups, years], drawn)).toEqual(['recovered groups 2014Q1']);
  });

  test('parts of a row are at most the whole, through a part the table lacks', async () => {
    // closed counts some of assigned, which counts some of valid
    const groups = declare({
      id: 'groups',
      dimensions: [D.quarter, D.issue_group],
      measures: ['valid', 'closed'],
      base: 'valid',
      privacy: 'province',
    });
    const closed = declare({
      id: 'closed',
      dimensions: [D.quarter, D.issue_group],
      measures: ['closed'],
      universe: 'assigned',
    });
    const total = declare({ id: 'total', dimensions: [D.quarter], measures: ['valid'] });
    const drawn = (job: number): Drawn[] => [
      { table: total, rows: [['2014Q1', 100]] },
      {
        table: groups,
        rows: rowsOf('issue_group', '2014Q1', { LIFE: [60, 10] }, [null, null]),
      },
      { table: closed, rows: rowsOf('issue_group', '2014Q1', { JOB: [job], CARE: [0] }, [10]) },
    ];
    const tables = [total, groups, closed];
    expect(await audit(tables, drawn(20))).toEqual([]);
    expect(await audit(tables, drawn(38))).toEqual(['interval groups 2014Q1']);
    expect(await audit(tables, drawn(41))).toContain('sums groups 2014Q1');
  });

  test('what counts some of a measure is at most that measure', async () => {
    const money = declare({
      id: 'money',
      dimensions: [D.quarter],
      measures: ['claimed_count', 'claimed'],
      privacy: 'province',
    });
    const total = declare({ id: 'total', dimensions: [D.quarter], measures: ['valid'] });
    const drawn = (valid: number, claims: number | null): Drawn[] => [
      { table: total, rows: [['2014Q1', valid]] },
      { table: money, rows: [['2014Q1', claims, claims]] },
    ];
    expect(await audit([total, money], drawn(5, 5))).toEqual([]);
    expect(await audit([total, money], drawn(5, 6))).toContain('sums money 2014Q1');
    // of four appeals at most four can have claimed: everybody knows that from the total alone
    expect(await audit([total, money], drawn(4, null))).toEqual([]);
  });

  test('overlapping rows hold every appeal at least once', async () => {
    const kinds = declare({
      id: 'kinds',
      dimensions: [D.quarter, D.worker_type],
      measures: ['mentions'],
      base: 'mentions',
      privacy: 'province',
      overlapping: true,
    });
    const total = declare({ id: 'total', dimensions: [D.quarter], measures: ['valid'] });
    const drawn = (each: number): Drawn[] => [
      { table: total, rows: [['2014Q1', 100]] },
      { table: kinds, rows: rowsOf('worker_type', '2014Q1', { MIG: [null] }, [each]) },
    ];
    // twelve other rows: of 100 appeals at least 100 − 12 × each stand in the withheld one
    expect(await audit([total, kinds], drawn(7))).toEqual([]);
    expect(await audit([total, kinds], drawn(101))).toEqual([
      'sums kinds 2014Q1',
      'sums total 2014Q1',
    ]);
    const all = { table: kinds, rows: rowsOf('worker_type', '2014Q1', {}, [7]) };
    expect(await audit([total, kinds], [drawn(7)[0] as Drawn, all])).toEqual([
      'sums kinds 2014Q1',
      'sums total 2014Q1',
    ]);
  });
});

describe('a snapshot', () => {
  const outcomes = declare({
    id: 'outcomes',
    dimensions: [D.quarter, D.outcome_group],
    measures: ['outcome_count'],
    base: 'outcome_count',
    universe: 'closed',
    privacy: 'province',
    restated: 'nothing',
  });
  const total = declare({ id: 'total', dimensions: [D.quarter], measures: ['closed'] });
  const rows = rowsOf('outcome_group', '2014Q1', { rest: [null] }, [20]);
  const drawn = (closed: number): Drawn[] => [
    { table: total, rows: [['2014Q1', closed]] },
    { table: outcomes, rows },
  ];

  test('ties to what was closed when it was taken', async () => {
    expect(await audit([total, outcomes], drawn(123))).toEqual(['recovered outcomes 2014Q1']);
  });

  test('and not to what is restated later', async () => {
    const before = [
      { table: total, rows: [['2014Q1', 123]] },
      { table: outcomes, rows: [] },
    ];
    expect(await audit([total, outcomes], before, drawn(124))).toEqual([
      'recovered outcomes 2014Q1',
    ]);
    expect(await audit([total, outcomes], drawn(123), drawn(124))).toEqual([]);
  });
});

describe('the cube nobody publishes', () => {
  test('rules out what two-way margins alone would allow', async () => {
    const quarters = ['2014Q1', '2014Q2', '2014Q3', '2014Q4'];
    const year = declare({
      id: 'year',
      dimensions: [D.year, D.region, D.issue_group],
      measures: ['valid'],
    });
    const groups = declare({
      id: 'groups',
      dimensions: [D.quarter, D.issue_group],
      measures: ['valid'],
    });
    // the east writes about pay only, and nobody else writes about pay; pay was written about in
    // the first quarter only: so the east wrote nothing in the second, though a table withholds it
    const yearly = gridOf('region').flatMap(({ code }) =>
      gridOf('issue_group').map((group) => [
        '2014',
        code,
        group.code,
        (code === 'EAST') === (group.code === 'JOB') ? 40 : 0,
      ]),
    );
    const byGroup = quarters.flatMap((period) =>
      rowsOf('issue_group', period, { JOB: [period === '2014Q1' ? 40 : 0] }, [40]),
    );
    const byRegion = quarters.flatMap((period) =>
      rowsOf(
        'region',
        period,
        period < '2014Q3' ? { EAST: [null], WEST: [null] } : { EAST: [0] },
        [20],
      ),
    );
    const tables = [year, groups, REGIONS];
    const drawn = [
      { table: year, rows: yearly },
      { table: groups, rows: byGroup },
      { table: REGIONS, rows: byRegion },
    ];
    expect(await audit(tables, drawn)).toContain('interval regions 2014Q2');
    expect(await audit(tables.slice(1), drawn.slice(1))).not.toContain('interval regions 2014Q2');
  });
});
