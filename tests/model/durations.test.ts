import { describe, expect, test } from 'vitest';
import type { CanonicalRow } from '../../pipeline/contract/appeal.ts';
import { codes } from '../../pipeline/contract/codes.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { readCounted } from '../../pipeline/model/counted.ts';
import { buildTables } from '../../pipeline/model/model.ts';
import { factsOf } from '../rows.ts';

const AS_OF = '2016-01-20';

/** An appeal of 2014 on pay, assigned on the first of March and closed so many days later, if at all. */
function assigned(id: number, closedAfter: number | null, more: CanonicalRow = {}): CanonicalRow {
  const day = new Date(Date.UTC(2014, 2, 1 + (closedAfter ?? 0))).toISOString().slice(0, 10);
  return {
    id: String(id),
    forum: '1',
    received: '2014-02-27',
    valid: 'yes',
    disposition: 'assigned',
    assigned: '2014-03-01',
    issue: 'WG01',
    mode: 'leader',
    ...(closedAfter === null ? { status: 'in_progress' } : { status: 'closed', closed: day }),
    ...more,
  };
}

async function worldOf(rows: CanonicalRow[]) {
  const ends = ['2014-01-01', '2015-12-31'].map(
    (received, at): CanonicalRow => ({ id: `end${at}`, received, valid: 'yes', forum: '1' }),
  );
  const world = await factsOf([...rows, ...ends], { forum: 1, as_of: AS_OF });
  await buildTables(world);
  const rowsOf = async (id: string) => (await readCounted(world, table(id))).rows;
  return { rowsOf };
}

/** Forty matters closed on days 1 to 40, and some that are still open. */
const FORTY = Array.from({ length: 40 }, (_, at) => assigned(at, at + 1));
const open = (n: number) => Array.from({ length: n }, (_, at) => assigned(1000 + at, null));

const DAYS = ['days_lower', 'days_median', 'days_upper'] as const;

describe('days to close', async () => {
  test('of forty closed on days 1 to 40: the quartiles', async () => {
    const { rowsOf } = await worldOf(FORTY);
    const [since, receipt] = await rowsOf('time_to_close');
    expect(DAYS.map((id) => since?.cells[id])).toEqual([11, 21, 31]);
    expect(DAYS.map((id) => receipt?.cells[id])).toEqual([13, 23, 33]);
  });

  test('matters still open make it longer, and what is not reached is none', async () => {
    const { rowsOf } = await worldOf([...FORTY, ...open(40)]);
    const [since] = await rowsOf('time_to_close');
    expect(DAYS.map((id) => since?.cells[id])).toEqual([21, expect.anything(), null]);
    expect(since?.cells).toMatchObject({ timed: 80, timed_closed: 40 });
  });

  test('too few closures have no median, and fewer than forty no quartiles', async () => {
    const few = await worldOf(FORTY.slice(0, 19));
    expect((await few.rowsOf('time_to_close'))[0]?.cells.days_median).toBeNull();
    const some = await worldOf(FORTY.slice(0, 20));
    const [since] = await some.rowsOf('time_to_close');
    expect(DAYS.map((id) => since?.cells[id])).toEqual([null, expect.any(Number), null]);
  });

  test('a row whose dates contradict each other is not timed', async () => {
    const wrong = assigned(999, 3, { closed: '2014-02-01' });
    const { rowsOf } = await worldOf([...FORTY, wrong]);
    expect((await rowsOf('time_to_close'))[0]?.cells.timed).toBe(40);
  });

  test('are printed by year and issue as well', async () => {
    const { rowsOf } = await worldOf(FORTY);
    const row = (await rowsOf('closure_by_issue')).find(
      ({ keys }) => keys.year === '2014' && keys.issue === 'WG',
    );
    expect(DAYS.map((id) => row?.cells[id])).toEqual([11, 21, 31]);
  });
});

describe('what the times are made of', async () => {
  const { rowsOf } = await worldOf([...FORTY, ...open(5)]);

  test('a month’s cohort: closed within 30, 60, 90 and 180 days', async () => {
    const march = (await rowsOf('closure_by_cohort')).find(({ keys }) => keys.month === '2014-03');
    expect(march?.cells).toEqual({
      assigned: 45,
      closed: 40,
      closed_30: 30,
      closed_60: 40,
      closed_90: 40,
      closed_180: 40,
    });
  });

  test('the curve at listed days: all are followed or have left', async () => {
    const curve = await rowsOf('closing_curve');
    const at = (day: string) => curve.find(({ keys }) => keys.day === day)?.cells;
    expect(at('0')).toEqual({ at_risk: 45, closed_since: 0, left_since: 0 });
    expect(at('30')).toEqual({ at_risk: 24, closed_since: 9, left_since: 0 });
    expect(at('730')?.left_since).toBe(5);
    const sum = curve.reduce((all, { cells }) => all + (cells.closed_since ?? 0), 0);
    expect(sum).toBe(40);
  });

  test('the same by mode: a row for every mode and listed day, which add up to the curve', async () => {
    const curve = await rowsOf('closing_curve');
    const byMode = await rowsOf('closing_curve_by_mode');
    expect(byMode).toHaveLength(codes('modes').length * curve.length);
    const of = (mode: string, day: string) =>
      byMode.find(({ keys }) => keys.mode === mode && keys.day === day)?.cells;
    expect(of('leader', '30')).toEqual({ at_risk: 24, closed_since: 9, left_since: 0 });
    expect(of('meeting', '30')).toEqual({ at_risk: 0, closed_since: 0, left_since: 0 });
  });

  test('what is open, by age', async () => {
    const bands = (await rowsOf('open_ages')).map(({ keys, cells }) => [
      keys.age_band,
      cells.open_count,
    ]);
    expect(bands).toEqual([
      ['0', 0],
      ['31', 0],
      ['61', 0],
      ['91', 0],
      ['181', 0],
      ['366', 5],
    ]);
  });

  test('signs that dates were not kept day by day', async () => {
    const signs = Object.fromEntries(
      (await rowsOf('data_quality')).map(({ keys, cells }) => [keys.item, cells.affected]),
    );
    expect(signs).toMatchObject({ same_day_closure: 0, closed_without_callback: 40 });
    // closed on 29, 30 and 31 March
    expect(signs.month_end_closure).toBe(3);
  });
});
