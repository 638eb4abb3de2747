import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../../pipeline/profile.ts';
import { column, counted, protectTables } from './counted.ts';

/** A month of valid appeals, closed or still pending, and its issues. */
function month(label: string, issues: Record<string, number>, closed = 0) {
  const valid = Object.values(issues).reduce((sum, n) => sum + n, 0);
  const pending = valid - closed;
  return {
    total: [label, valid, 0, 0, valid, 0, closed, 0, 0, 0, pending, closed],
    issues: Object.entries(issues).map(([issue, n]) => [label, issue, n]),
  };
}

function tablesOf(...months: ReturnType<typeof month>[]) {
  return [
    counted(
      'funnel_by_month',
      months.map(({ total }) => total),
    ),
    counted(
      'issue_by_month',
      months.flatMap(({ issues }) => issues),
    ),
  ];
}

const JANUARY = month('2014-01', { WG: 90, LC: 30, TC: 25, WI: 20, SI: 3 });

describe('the issues of a month', () => {
  test('nothing is withheld where nothing is small', async () => {
    const shown = await protectTables(tablesOf(month('2014-01', { WG: 9, LC: 6, SI: 5 })));
    expect(column(shown, 'issue_by_month', 'valid')).toEqual(['9', '6', '5']);
  });

  test('a single small count takes the smallest other one with it: nobody can subtract', async () => {
    const shown = await protectTables(tablesOf(JANUARY));
    expect(column(shown, 'issue_by_month', 'valid')).toEqual(['90', '30', '25', '※', '※']);
  });

  test('two small counts whose sum is known need no third, if they could be the other way round', async () => {
    const shown = await protectTables(
      tablesOf(month('2014-01', { WG: 90, LC: 30, TC: 25, WI: 4, SI: 3 })),
    );
    expect(column(shown, 'issue_by_month', 'valid')).toEqual(['90', '30', '25', '※', '※']);
  });

  test('two that together are fewer than the threshold need a third', async () => {
    const shown = await protectTables(
      tablesOf(month('2014-01', { WG: 90, LC: 30, TC: 25, WI: 2, SI: 1 })),
    );
    expect(column(shown, 'issue_by_month', 'valid')).toEqual(['90', '30', '※', '※', '※']);
  });

  test('a zero is withheld like a small count', async () => {
    const shown = await protectTables(
      tablesOf(month('2014-01', { WG: 90, LC: 30, TC: 25, WI: 20, SI: 0 })),
    );
    expect(column(shown, 'issue_by_month', 'valid')).toEqual(['90', '30', '25', '※', '※']);
  });

  test('all measures of a row are withheld with its base', async () => {
    const shown = await protectTables(tablesOf(JANUARY));
    expect(column(shown, 'issue_by_month', 'closed')).toEqual(['0', '0', '0', '※', '※']);
  });

  test('totals stay exact', async () => {
    const shown = await protectTables(tablesOf(JANUARY));
    expect(column(shown, 'funnel_by_month', 'valid')).toEqual(['168']);
  });

  test.each([
    ['cells', { WG: 90, LC: 2, TC: 1 }],
    ['records', { WG: 20, LC: 20, TC: 20, OS: 20, WH: 20, SI: 19, HF: 1 }],
  ])('a month that would withhold too many %s is left out, and said so', async (_, issues) => {
    const shown = await protectTables(tablesOf(month('2014-01', issues)), [], loadPolicy());
    expect(column(shown, 'issue_by_month', 'valid')).toEqual([]);
    expect(shown[1]?.leftOut).toEqual(['2014-01']);
  });
});

describe('a later edition', () => {
  const february = month('2014-02', { WG: 80, LC: 40, TC: 20, WI: 21, SI: 6 });

  test('decides on new periods only; what was withheld stays withheld', async () => {
    const first = await protectTables(tablesOf(JANUARY));
    const second = await protectTables(tablesOf(JANUARY, february), first);
    expect(column(second, 'issue_by_month', 'valid')).toEqual([
      '90',
      '30',
      '25',
      '※',
      '※',
      '80',
      '40',
      '20',
      '21',
      '6',
    ]);
  });

  test('a month left out stays left out', async () => {
    const few = month('2014-01', { WG: 90, LC: 2, TC: 1 });
    const first = await protectTables(tablesOf(few), [], loadPolicy());
    const second = await protectTables(tablesOf(few, february), first, loadPolicy());
    expect(second[1]?.leftOut).toEqual(['2014-01']);
    expect(second[1]?.rows).toHaveLength(5);
  });

  test('does not go out when a published count has changed', async () => {
    const first = await protectTables(tablesOf(JANUARY));
    const changed = month('2014-01', { WG: 91, LC: 30, TC: 25, WI: 20, SI: 3 });
    await expect(protectTables(tablesOf(changed), first)).rejects.toThrow(/has changed/);
  });

  test('restates what the union did', async () => {
    const first = await protectTables(tablesOf(JANUARY));
    const [totals, issues] = tablesOf(JANUARY);
    const row = issues?.rows[0];
    if (!totals || !issues || !row) throw new Error('no row');
    row.cells.closed = 12;
    row.cells.assigned = 15;
    const second = await protectTables([totals, issues], first).catch((cause: Error) => cause);
    expect(second).toBeInstanceOf(Error); // the totals of the month do not add up any more
  });
});

describe('a year beside its months', () => {
  test('a year’s count does not give away the one month that was withheld', async () => {
    const months = Array.from({ length: 12 }, (_, at) =>
      month(`2014-${String(at + 1).padStart(2, '0')}`, {
        WG: 90,
        LC: 30,
        TC: 25,
        WI: 20,
        SI: at === 3 ? 3 : 9,
      }),
    );
    const year = counted('closure_by_issue', [
      ['2014', 'WG', 1080],
      ['2014', 'LC', 360],
      ['2014', 'TC', 300],
      ['2014', 'WI', 240],
      ['2014', 'SI', 102],
    ]);
    const shown = await protectTables([...tablesOf(...months), year]);
    const si = column(shown, 'issue_by_month', 'valid').filter((_, at) => at % 5 === 4);
    const total = column(shown, 'closure_by_issue', 'valid')[4];
    expect(si.filter((one) => one === '※').length + (total === '※' ? 1 : 0)).toBeGreaterThan(1);
  });
});

describe('a month counted anew after the edition that printed it was withdrawn', () => {
  const anew = async (before: ReturnType<typeof month>, now: ReturnType<typeof month>) =>
    protectTables(tablesOf(now), [], undefined, [await protectTables(tablesOf(before))]);

  test('is shown where nothing or enough has changed', async () => {
    const now = month('2014-01', { WG: 90, LC: 36, TC: 19, WI: 20, SI: 14 });
    const shown = await anew(month('2014-01', { WG: 90, LC: 30, TC: 25, WI: 20, SI: 8 }), now);
    expect(column(shown, 'issue_by_month', 'valid')).toEqual(['90', '36', '19', '20', '14']);
  });

  test('is withheld where a few appeals have moved, for the difference is a count too', async () => {
    const now = month('2014-01', { WG: 92, LC: 28, TC: 25, WI: 20, SI: 8 });
    const shown = await anew(month('2014-01', { WG: 90, LC: 30, TC: 25, WI: 20, SI: 8 }), now);
    expect(column(shown, 'issue_by_month', 'valid')).toEqual(['※', '※', '25', '20', '8']);
  });

  test('goes on withholding what was withheld', async () => {
    const now = month('2014-01', { WG: 90, LC: 30, TC: 25, WI: 40, SI: 30 });
    const shown = await anew(JANUARY, now);
    expect(column(shown, 'issue_by_month', 'valid')).toEqual(['90', '30', '25', '※', '※']);
  });

  test('does not go out where a total differs by a few', async () => {
    const now = month('2014-01', { WG: 91, LC: 30, TC: 25, WI: 20, SI: 8 });
    await expect(
      anew(month('2014-01', { WG: 90, LC: 30, TC: 25, WI: 20, SI: 8 }), now),
    ).rejects.toMatchObject({ kind: 'recount_close' });
  });
});

describe('answers of persons', () => {
  const months = ['2014-01', '2014-02', '2014-03'].map(
    (label) => month(label, { WG: 90 }, 20).total,
  );
  const quarter = (reached: number, yes: number, partly: number, no: number) => [
    counted('funnel_by_month', months),
    counted('callbacks', [['2014Q1', 60, 50, reached, yes, partly, no, 30, 5, 0]]),
  ];

  test('a small answer is withheld alone where enough persons gave none', async () => {
    const shown = await protectTables(quarter(50, 30, 8, 3));
    expect(column(shown, 'callbacks', 'solved_no')).toEqual(['※']);
    expect(column(shown, 'callbacks', 'solved_yes')).toEqual(['30']);
  });

  test('where all answered, another answer goes with it', async () => {
    const shown = await protectTables(quarter(41, 30, 8, 3));
    expect(column(shown, 'callbacks', 'solved_no')).toEqual(['※']);
    expect(column(shown, 'callbacks', 'solved_partly')).toEqual(['※']);
    expect(column(shown, 'callbacks', 'solved_yes')).toEqual(['30']);
  });

  test('a quarter is published once: a later count does not change it', async () => {
    const first = await protectTables(quarter(50, 30, 8, 6));
    const second = await protectTables(quarter(50, 29, 9, 6), first);
    expect(column(second, 'callbacks', 'solved_yes')).toEqual(['30']);
  });
});
