import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../site/analyses/analysis.ts';
import { controlAssigned } from '../../../site/analyses/control/assigned.ts';
import { controlClosed } from '../../../site/analyses/control/closed.ts';
import { controlledCounts, controlledShares } from '../../../site/analyses/control/controlled.ts';
import { controlReceived } from '../../../site/analyses/control/received.ts';
import { ruleWords, signalWords } from '../../../site/analyses/control/signal-words.ts';
import { told } from '../../../site/analyses/control/told.ts';
import type { Cell } from '../../../site/editions/schema.ts';
import { given } from './given.ts';
import { monthRows } from './months.ts';

const FRAME = { id: 'c', title: '', desc: '', width: 720 };

/** Counts about 100, from March on so that no festival lies in the first ten. */
const CALM = [100, 104, 97, 101, 95, 103, 99, 98, 102, 96, 100, 101, 97, 103, 99];

const counts = (values: readonly Cell[], leftOut: readonly number[] = []) =>
  values.map((part, place) => ({
    ...{ month: `m${place}`, part },
    leftOut: leftOut.includes(place),
  }));

describe('counts between limits', () => {
  test('centre and limits are those of an XmR chart with 2.66', () => {
    const chart = controlledCounts(counts([...Array(6)].flatMap(() => [10, 14])));
    // mean 12, every moving range 4
    expect(chart?.centre).toBe(12);
    expect(chart?.months[0]?.control?.lower).toBeCloseTo(12 - 2.66 * 4, 10);
    expect(chart?.months[0]?.control?.upper).toBeCloseTo(12 + 2.66 * 4, 10);
    expect(chart?.signals).toEqual([]);
  });

  test('a month left out is shown, and changes neither limits nor signals', () => {
    const low = CALM.with(11, 3);
    const chart = controlledCounts(counts(low, [11]));
    const without = controlledCounts(counts(CALM.with(11, null as never)));
    expect(chart?.months[11]).toMatchObject({ value: 3, leftOut: true });
    expect(chart?.centre).toBe(without?.centre);
    expect(chart?.months[0]?.control?.upper).toBe(without?.months[0]?.control?.upper);
    expect(chart?.signals).toEqual([]);
    expect(controlledCounts(counts(low))?.signals).not.toEqual([]);
  });

  test('a withheld month has no value, and fewer than a year of months no chart', () => {
    expect(controlledCounts(counts([...CALM, null]))?.months.at(-1)?.value).toBeNull();
    expect(controlledCounts(counts(CALM.slice(0, 12)))).toBeDefined();
    expect(controlledCounts(counts(CALM.slice(0, 11)))).toBeUndefined();
    expect(controlledCounts(counts(CALM.slice(0, 12), [4]))).toBeUndefined();
  });

  test('without two neighbours there is nothing to tell how much months vary', () => {
    const gaps = CALM.flatMap((count) => [count, null]);
    expect(controlledCounts(counts(gaps))).toBeUndefined();
  });

  test('many months near the centre are no signal', () => {
    const wide = [...Array(4)].flatMap(() => [80, 120]);
    const near = [...wide, ...[...Array(16)].map((_, i) => 100 + (i % 2))];
    expect(controlledCounts(counts(near))?.signals).toEqual([]);
  });
});

describe('shares between limits', () => {
  const shares = (parts: readonly Cell[], wholes: readonly Cell[]) =>
    parts.map((part, place) => ({
      ...{ month: `m${place}`, part, whole: wholes[place] ?? null, leftOut: false },
    }));

  test('limits follow the base of each month', () => {
    const wholes = [...Array(11).fill(100), 400];
    const chart = controlledShares(shares([...Array(11).fill(50), 200], wholes));
    expect(chart?.centre).toBe(0.5);
    expect(chart?.months[0]?.control?.upper).toBeCloseTo(0.5 + 3 * 0.05, 12);
    expect(chart?.months[11]?.control?.upper).toBeCloseTo(0.5 + 3 * 0.025, 12);
  });

  test('an empty or withheld base has neither share nor limits', () => {
    const wholes = [...Array(12).fill(100), 0, null];
    const chart = controlledShares(shares([...Array(12).fill(50), 0, null], wholes));
    expect(chart?.months.slice(12).map(({ value, control }) => [value, control])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('months that differ by more than chance widen the limits: no false alarm', () => {
    const wild = [30, 70, 32, 68, 31, 69, 30, 70, 33, 67, 31, 69];
    expect(controlledShares(shares(wild, Array(12).fill(100)))?.signals).toEqual([]);
  });
});

describe('signals in words', () => {
  const months = ['2014-11', '2014-12', '2015-01', '2015-02', '2015-03', '2015-04'];
  const run = { rule: 'eight_one_side', side: 'above' } as const;

  test('with the months they begin and end in', () => {
    expect(signalWords({ ...run, first: 2, last: 5 }, months, 'zh')).toBe(
      '2015年1月起连续4个月高于中心线',
    );
    expect(signalWords({ ...run, first: 2, last: 4 }, months, 'zh')).toBe(
      '2015年1月至3月连续3个月高于中心线',
    );
    expect(signalWords({ ...run, first: 1, last: 4 }, months, 'en')).toBe(
      '4 months in a row above the centre line, December 2014 to March 2015',
    );
    expect(signalWords({ ...run, first: 2, last: 5 }, months, 'en')).toBe(
      '4 months in a row above the centre line, from January 2015',
    );
  });

  test.each([
    ['beyond_limit', 'below', 0, '低于下控制限', 'below the lower limit'],
    [
      'beyond_limit',
      'above',
      1,
      '连续2个月高于上控制限',
      '2 months in a row above the upper limit',
    ],
    [
      'six_trending',
      'falling',
      5,
      '连续6个月依次递减',
      '6 months in a row, each below the one before',
    ],
    [
      ...(['two_of_three', 'above', 3] as const),
      '每3个月中至少2个月接近或高于上控制限',
      'at least two of every three months near or above the upper limit',
    ],
    [
      ...(['two_of_three', 'below', 1] as const),
      '连续2个月接近或低于下控制限',
      '2 months in a row near or below the lower limit',
    ],
  ] as const)('%s %s', (rule, side, last, zh, en) => {
    expect(ruleWords({ rule, side, first: 0, last }, 'zh')).toBe(zh);
    expect(ruleWords({ rule, side, first: 0, last }, 'en')).toBe(en);
  });

  test('one inside another on its side is told with it; those that ended long ago are counted', () => {
    const signal = (rule: 'beyond_limit' | 'eight_one_side', first: number, last: number) => ({
      ...{ rule, first, last, side: 'above' as const },
    });
    const chart = (last: number) => ({
      ...{ months: Array(30), ofShares: false, centre: 1 },
      signals: [signal('beyond_limit', 3, 3), signal('eight_one_side', last - 7, last)].concat(
        signal('beyond_limit', last - 2, last - 1),
      ),
    });
    expect(told(chart(24))).toEqual({
      ...{ named: [signal('eight_one_side', 17, 24)], older: 1, news: true },
    });
    expect(told(chart(23)).news).toBe(false);
    expect(told(chart(17))).toMatchObject({ named: [], older: 2, news: false });
  });
});

describe('valid appeals a month', () => {
  const answer = (values: readonly number[]) =>
    controlReceived.answer(
      given({
        funnel_by_month: monthRows(
          '2014-03',
          values.map((valid) => ({ valid })),
        ),
      }),
    ) as Answer;

  test('a month with most of the Spring Festival in it is hollow and not judged', () => {
    // 2015-02 is the twelfth month
    const calm = answer(CALM.with(11, 20));
    expect(calm.notable).toBe(false);
    expect(calm.sentence('zh')).toBe(
      '2015年5月收到有效问题99件（中心线99.6，控制限86.7～112.4）。没有信号：各月的起伏不超出偶然波动。',
    );
    expect(calm.sheet('zh').lines[3]).toEqual({
      head: '2015年2月',
      cells: [
        { kind: 'figure', figure: 20 },
        ...['99.6', '86.7', '112.4', '春节假期占4天以上，不参与判断'].map((text) => ({
          kind: 'text',
          text,
        })),
      ],
    });
    const hollow = /<circle[^>]*fill="var\(--paper\)"|fill="var\(--paper\)"[^>]*><circle/;
    expect(calm.picture('zh').paint(FRAME)).toMatch(hollow);
    expect(calm.picture('zh').legend.map(({ swatch }) => swatch)).not.toContain('diamond');
  });

  test('a month beyond a limit is named in both languages, in the table and by a diamond', () => {
    const { notable, sentence, sheet, picture } = answer([...CALM, 140]);
    expect(notable).toBe(true);
    expect(sentence('zh')).toMatch(/信号：2015年6月高于上控制限。$/);
    expect(sentence('en')).toMatch(/A signal: above the upper limit, June 2015\.$/);
    expect(sheet('en').lines[0]?.cells.at(-1)).toEqual({
      ...{ kind: 'text', text: 'above the upper limit' },
    });
    expect(picture('zh').legend).toContainEqual({ swatch: 'diamond', label: '信号' });
    expect(
      picture('zh')
        .paint(FRAME)
        .match(/fill="var\(--red\)"/g),
    ).toHaveLength(1);
  });

  test('what ended long ago is not news', () => {
    const { notable, sentence } = answer([140, ...CALM]);
    expect(notable).toBe(false);
    expect(sentence('zh')).toMatch(/最近12个月没有信号，更早有1处，见表。$/);
    expect(sentence('en')).toMatch(
      /No signal in the last 12 months; 1 earlier signal is in the table\.$/,
    );
  });
});

describe('shares a month', () => {
  test('cohorts count from the day they are mature', () => {
    const rows = monthRows('2014-01', Array(13).fill({ assigned: 100, closed_90: 80 }));
    const at = (asOf: string) => controlClosed.answer(given({ closure_by_cohort: rows }, asOf));
    // January 2015 ends 90 days before 1 May
    expect(at('2015-04-30')?.sheet('zh').lines[0]?.head).toBe('2014年12月');
    expect(at('2015-05-01')?.sheet('zh').lines[0]?.head).toBe('2015年1月');
    expect(at('2015-05-01')?.sentence('en')).toBe(
      'Of 100 assigned in January 2015, 80 closed within 90 days, 80.0% (centre line 80.0%, control limits 68.0–92.0%). No signal: months vary no more than chance lets expect.',
    );
  });

  test('a month with more than one in a hundred pending is not judged', () => {
    const alike = Array(13).fill({ valid: 200, assigned: 80, pending: 2 });
    const answer = (pending: number) =>
      controlAssigned.answer(
        given({
          funnel_by_month: monthRows('2014-03', alike.with(12, { ...alike[12], pending })),
        }),
      );
    expect(answer(2)?.sentence('zh')).toMatch(/^2015年3月收到的200件有效问题中交办80件，占40.0%/);
    expect(answer(3)?.sentence('zh')).toMatch(/^2015年2月/);
    const [newest] = answer(3)?.sheet('zh').lines ?? [];
    expect(newest?.cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind))).toEqual([
      ...['80 / 200（40.0%）', 'none', 'none', 'none', '还有1%以上待处理，不参与判断'],
    ]);
  });

  test('every limit that is drawn stands in the table', () => {
    const rows = monthRows(
      '2014-03',
      CALM.map((part, place) => ({ valid: 250 + place, assigned: part })),
    );
    const { sheet } = controlAssigned.answer(given({ funnel_by_month: rows })) as Answer;
    for (const { cells } of sheet('zh').lines)
      expect(cells.slice(1, 4).every((one) => one.kind === 'text' && /%$/.test(one.text))).toBe(
        true,
      );
  });
});
