import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../site/analyses/analysis.ts';
import { earlyCities, earlyIssues, earlyRegions } from '../../../site/analyses/early/analysis.ts';
import { looksOf } from '../../../site/analyses/early/looks.ts';
import { tallyOf } from '../../../site/analyses/early/tally.ts';
import type { Cell, Row } from '../../../site/editions/schema.ts';
import { given } from './given.ts';
import { rowsOf, year } from './rows.ts';

const steady = (last: Cell) => year(2016, 10, { 12: last });
const issuesOf = (counts: Record<string, Record<string, Cell>>) =>
  given({ issue_by_month: rowsOf('month', 'issue', counts) });
const answered = (counts: Record<string, Record<string, Cell>>) =>
  earlyIssues.answer(issuesOf(counts)) as Answer;

describe('the newest month of issues', () => {
  const answer = answered({
    ...{ LOUD: steady(40), QUIET: steady(11), DARK: steady(null) },
    NEW: { '2016-11': 30, '2016-12': 30 },
  });

  test('is a signal where it is above its threshold', () => {
    expect(answer.notable).toBe(true);
    // 11 past months of 10: the largest y with P(binomial(y + 110, 1/12) ≥ y) above 0.005 is 20
    expect(answer.sentence('zh')).toContain('\n高于预期：LOUD类（40件，预期10.0件，上限20件）。\n');
    expect(answer.sentence('en')).toContain(
      '\nAbove expected: LOUD (40, expected 10.0, threshold 20).\n',
    );
  });

  test('says how many were looked at and how many signs chance alone gives', () => {
    expect(answer.sentence('zh')).toContain(
      '看了2016年12月的4类诉求，各与自己的以往相比：2项可以判断；不能判断的有1项不公开（※）、1项公开的以往件数不满5期。',
    );
    expect(answer.sentence('zh')).toContain(
      '每项误报的机会是0.5%；若一切照旧，2项合起来平均误报0.01项。',
    );
    expect(answer.sentence('en')).toContain(
      'December 2016: 4 issues looked at, each beside its own past. 2 can be judged; 1 withheld (※) and 1 with fewer than 5 published past counts cannot.',
    );
  });

  test('stands in the table, every cell of it, with its threshold', () => {
    const lines = answer
      .sheet('zh')
      .lines.map(({ cells }) =>
        cells.map((cell) =>
          cell.kind === 'text' ? cell.text : cell.kind === 'figure' ? cell.figure : '—',
        ),
      );
    expect(lines).toEqual([
      [40, '10.0', '20', '11', '高于预期'],
      [11, '10.0', '20', '11', '没有高于预期'],
      [null, null, null, null, null],
      [30, '—', '—', '—', '以往太短，不能判断'],
    ]);
  });

  test('is drawn with its threshold in words, and the signal in the accent and in words', () => {
    const drawn = answer.picture('zh').paint({ id: 'x', title: 't', desc: 'd', width: 720 });
    expect(drawn).toContain('40件，高于上限20');
    expect(drawn).toContain('11件，上限20');
    expect(drawn.match(/<circle[^>]* r="5"[^>]*>/g)).toHaveLength(1);
  });

  test('is no signal where nothing is above', () => {
    const quiet = answered({ QUIET: steady(11) });
    expect(quiet.notable).toBe(false);
    expect(quiet.sentence('zh')).toContain('\n高于预期：无。\n');
    expect(quiet.sentence('en')).toContain('\nAbove expected: none.\n');
    expect(quiet.picture('zh').legend.map(({ swatch }) => swatch)).not.toContain('mark');
  });
});

test('a month that is left out is a gap, not a month that never was', () => {
  const { '2016-03': _, ...listed } = steady(11);
  const found = looksOf(rowsOf('month', 'issue', { WG: listed }), 'month', ['issue']);
  expect(found?.looks[0]?.counts).toHaveLength(12);
  expect(found?.looks[0]?.counts[2]).toEqual({ period: '2016-03', count: null });
});

test('January and February are said not to compare', () => {
  const until = (last: string) =>
    Object.fromEntries(
      Object.entries({ ...year(2015, 10), ...year(2016, 10) }).filter(([at]) => at <= last),
    );
  expect(answered({ WG: until('2016-02') }).sentence('zh')).toContain('请把1月和2月合起来看');
  expect(answered({ WG: until('2016-02') }).sentence('en')).toContain(
    'Look at the two months together',
  );
  expect(answered({ WG: until('2016-03') }).sentence('zh')).not.toContain('春节');
});

test('the short past is named until the same months of past years are enough', () => {
  const months = Object.assign(
    {},
    ...[2011, 2012, 2013, 2014, 2015, 2016].map((one) => year(one, 10)),
  );
  expect(answered({ WG: months }).sentence('zh')).not.toContain('不分淡旺季');
  expect(answered({ WG: months, NEW: steady(11) }).sentence('zh')).toContain(
    '其中1项往年同期还太少',
  );
  expect(answered({ NEW: steady(11) }).sentence('zh')).toContain(
    '\n往年同期还太少，是与以往各月一并比较的',
  );
});

test('nothing is said while nothing can be judged', () => {
  expect(earlyIssues.answer(given({}))).toBeUndefined();
  expect(earlyIssues.answer(issuesOf({ WG: { '2016-01': 9, '2016-02': 90 } }))).toBeUndefined();
});

test('regions by quarter', () => {
  const quarters = ['2015Q1', '2015Q2', '2015Q3', '2015Q4', '2016Q1'].map(
    (at) => [at, 40] as const,
  );
  const source = given({
    funnel_by_region: rowsOf('quarter', 'region', {
      PRD: { ...Object.fromEntries(quarters), '2016Q2': 90 },
    }),
  });
  expect(earlyRegions.answer(source)?.sentence('zh')).toMatch(/高于预期：PRD类（90件，预期40\.0件/);
});

describe('issue groups of cities', () => {
  const cityRows = (years: number, last: Cell): Row[] =>
    Array.from({ length: years }, (_, at) => String(2017 - years + at)).flatMap((of) =>
      ['440100', '440300'].flatMap((city) =>
        ['JOB', 'CARE'].map((group) => ({
          keys: {
            ...{ year: of, city, city_zh: `${city}市`, city_en: city },
            ...{ issue_group: group, issue_group_zh: `${group}类`, issue_group_en: group },
          },
          cells: { valid: of === '2016' && city === '440100' && group === 'JOB' ? last : 50 },
        })),
      ),
    );
  const cities = (years: number, last: Cell) =>
    earlyCities.answer(given({ issue_by_city: cityRows(years, last) })) as Answer;

  test('are all looked at and none judged while the years are few', () => {
    const answer = cities(3, null);
    expect(answer.notable).toBe(false);
    expect(answer.sentence('zh')).toBe(
      '看了2016年的各地市和单位各大类共4项，各与自己的以往相比：都还不能判断；不能判断的有1项不公开（※）、3项公开的以往件数不满5期。',
    );
  });

  test('are named in the table where they are above', () => {
    const answer = cities(7, 120);
    expect(answer.notable).toBe(true);
    expect(answer.sentence('zh')).toMatch(
      /高于预期：440100市·JOB类（120件，预期50\.0件，上限\d+件）。/,
    );
    const [job, care] = answer
      .sheet('zh')
      .lines.map(({ cells }) => cells.map((cell) => (cell.kind === 'text' ? cell.text : '')));
    expect(job?.slice(0, 5)).toEqual(['2', '1', '1', '0', '0']);
    expect(job?.[5]).toMatch(/^440100市（120件/);
    expect(care).toEqual(['2', '0', '2', '0', '0', '无']);
    expect(answer.picture('zh').paint({ id: 'x', title: 't', desc: 'd', width: 344 })).toContain(
      '2 / 2',
    );
  });

  test('are counted, not guessed, where they are withheld', () => {
    const found = looksOf(cityRows(7, null), 'year', ['city', 'issue_group']);
    expect(tallyOf(found?.looks ?? [])).toEqual({
      ...{ looked: 4, withheld: 1, short: 0, judged: 3, signals: 0, byChance: 0.015 },
    });
  });
});
