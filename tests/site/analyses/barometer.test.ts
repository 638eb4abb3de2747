import { describe, expect, test } from 'vitest';
import { countChange } from '../../../pipeline/stats/compare/count-change.ts';
import { festivalDays } from '../../../pipeline/stats/compare/spring-festival.ts';
import { levelForMany } from '../../../pipeline/stats/interval/level.ts';
import type { Analysis, Answer, Source } from '../../../site/analyses/analysis.ts';
import {
  barometerIssues,
  barometerRegions,
  barometerShares,
} from '../../../site/analyses/barometer/analysis.ts';
import { dispersionBefore } from '../../../site/analyses/barometer/past.ts';
import { newestPair, quartersOf } from '../../../site/analyses/barometer/quarters.ts';
import { readingOf } from '../../../site/analyses/barometer/readings.ts';
import type { Cell } from '../../../site/editions/schema.ts';
import { percentText } from '../../../site/sentences/change.ts';
import { given } from './given.ts';
import { rowsOf, year } from './rows.ts';

/** Two years of issues with the newest quarter as given, and the province with 300 a month. */
function issues(newest: Record<string, [now: Cell[], before: Cell[]]>): Source {
  const counts = Object.entries(newest).map(([name, [now, before]]) => {
    const months = (of: Cell[]) => ({ 10: of[0] ?? null, 11: of[1] ?? null, 12: of[2] ?? null });
    return [name, { ...year(2015, 20, months(before)), ...year(2016, 20, months(now)) }];
  });
  const province = { all: { ...year(2015, 300), ...year(2016, 300) } };
  return given({
    issue_by_month: rowsOf('month', 'issue', Object.fromEntries(counts)),
    funnel_by_month: rowsOf('month', 'all', province),
  });
}

const answered = (analysis: Analysis, source: Source) => analysis.answer(source) as Answer;
const cellTexts = (answer: Answer, line: number) =>
  answer
    .sheet('zh')
    .lines[line]?.cells.map((cell) =>
      cell.kind === 'text' ? cell.text : cell.kind === 'figure' ? cell.figure : cell.kind,
    );

describe('quarters of months', () => {
  const months = new Map<string, Cell>(Object.entries(year(2016, 7)));

  test('are sums of three published months', () => {
    expect(quartersOf(months).get('2016Q3')).toBe(21);
  });

  test('are withheld as soon as one of their months is', () => {
    expect(quartersOf(new Map([...months, ['2016-08', null]])).get('2016Q3')).toBeNull();
  });

  test('are not there while a month is not', () => {
    const open = new Map([...months].filter(([month]) => month !== '2016-12'));
    expect([...quartersOf(open).keys()]).toEqual(['2016Q1', '2016Q2', '2016Q3']);
  });

  test('are compared with the same one of the year before, or not at all', () => {
    expect(newestPair(['2015Q3', '2015Q4', '2016Q3'])).toEqual({ now: '2016Q3', before: '2015Q3' });
    expect(newestPair(['2016Q1', '2016Q2'])).toBeUndefined();
    expect(newestPair([])).toBeUndefined();
  });
});

describe('how much counts vary', () => {
  const past = (counts: Cell[]) =>
    new Map(counts.map((count, at) => [`${2014 + Math.floor(at / 4)}Q${(at % 4) + 1}`, count]));

  test('is told from quarters before the one in question only', () => {
    const steady = [30, 30, 30, 30, 30, 30, 30, 30];
    expect(dispersionBefore(past([...steady, 900]), '2016Q1')).toBe(1);
    // 2015 against 2014: X² = 4 × 10² / 10, three degrees of freedom
    expect(dispersionBefore(past([10, 30, 10, 30, 30, 10, 30, 10, 1]), '2016Q1')).toBeCloseTo(
      40 / 3,
    );
  });

  test('is not told from too few pairs, nor from withheld ones', () => {
    expect(dispersionBefore(past([30, 30, 30, 30, 30, 30, 30]), '2015Q3')).toBeNull();
    expect(dispersionBefore(past([30, 30, 30, null, 30, 30, 30, 30, 30]), '2016Q1')).toBeNull();
  });
});

describe('issues against the year before', () => {
  const source = issues({
    ...{
      MORE: [
        [60, 60, 60],
        [20, 20, 20],
      ],
      SAME: [
        [20, 21, 20],
        [20, 20, 20],
      ],
    },
    ...{
      LESS: [
        [5, 5, 5],
        [20, 20, 20],
      ],
      DARK: [
        [20, null, 20],
        [20, 20, 20],
      ],
    },
  });
  const answer = answered(barometerIssues, source);

  test('have limits that allow for everything on the page', () => {
    const reading = readingOf('issues', source);
    // four counts and four shares
    expect(reading?.compared).toBe(8);
    const one = countChange({ count: 180 }, { count: 60 }, { level: levelForMany(8) });
    expect(reading?.items[0]?.change).toMatchObject({ ...one, value: 200 });
  });

  test('are listed in published order by their word', () => {
    expect(answer.notable).toBe(true);
    const zh = answer.sentence('zh');
    expect(zh).toContain(
      '2016年第四季度与上年同期（2015年第四季度）相比，看4类诉求的有效问题件数。',
    );
    expect(zh).toMatch(/\n上升：MORE类（60件到180件，\+200\.0%，区间\+\d+\.\d%～\+\d+\.\d%）。\n/);
    expect(zh).toMatch(/\n下降：LESS类（60件到15件，−75\.0%，区间−\d+\.\d%～−\d+\.\d%）。\n/);
    expect(zh).toContain('\n没有明显变化：SAME类。\n因件数不公开（※）而不能说：DARK类。\n');
    expect(zh).toContain('本页共比较8项');
    const en = answer.sentence('en');
    expect(en).toMatch(/\nUp: MORE \(60 to 180, \+200\.0%, limits \+\d+\.\d% to \+\d+\.\d%\)\.\n/);
    expect(en).toContain(
      '\nNo clear change: SAME.\nCannot be said, as a count is withheld (※): DARK.\n',
    );
  });

  test('of which a month is withheld have no change, and the mark in the table', () => {
    expect(cellTexts(answer, 3)).toEqual([null, 60, 'none', 'none', '不能说', 'none']);
    const drawn = answer.picture('zh').paint({ id: 'x', title: 't', desc: 'd', width: 720 });
    expect(drawn).toContain('url(#x-hatch)');
    expect(drawn.match(/>※</g)).toHaveLength(1);
  });

  test('have every limit that is drawn in the table', () => {
    const items = readingOf('issues', source)?.items ?? [];
    for (const [line, { change }] of items.entries()) {
      if (!change) continue;
      expect(cellTexts(answer, line)?.[3]).toBe(
        `${percentText(change.lower)}～${percentText(change.upper ?? Number.NaN)}`,
      );
    }
  });

  test('without a past to learn from are said to have limits that may be too narrow', () => {
    expect(answer.sentence('zh')).toContain('上面有3项以往太短');
    expect(cellTexts(answer, 1)?.at(-1)).toBe('1（以往太短）');
  });

  test('say so where nothing changed', () => {
    const same = answered(
      barometerIssues,
      issues({
        SAME: [
          [20, 20, 20],
          [21, 20, 20],
        ],
      }),
    );
    expect(same.notable).toBe(false);
    expect(same.sentence('zh')).toContain('上升：无。\n下降：无。\n没有明显变化：SAME类。');
    expect(same.sentence('en')).toContain('Up: none.\nDown: none.\nNo clear change: SAME.');
  });

  test('from nothing have no per cent, and an upper limit without end', () => {
    const fresh = answered(
      barometerIssues,
      issues({
        NEW: [
          [20, 20, 20],
          [0, 0, 0],
        ],
      }),
    );
    expect(cellTexts(fresh, 0)?.slice(0, 5)).toEqual([
      60,
      0,
      '—',
      expect.stringMatching(/以上$/),
      '上升',
    ]);
    expect(fresh.sentence('en')).toMatch(/Up: NEW \(0 to 60, limits \+[\d.]+% or more\)\./);
    expect(fresh.picture('zh').legend.map(({ label }) => label)).toContain('箭头：区间伸到图外');
  });

  test('of a first year are not compared', () => {
    const first = given({ issue_by_month: rowsOf('month', 'issue', { WG: year(2014, 50) }) });
    for (const one of [barometerIssues, barometerShares, barometerRegions])
      expect(one.answer(first)).toBeUndefined();
    expect(barometerIssues.answer(given({}))).toBeUndefined();
  });
});

test('shares are of all valid appeals, in percentage points', () => {
  const source = issues({
    MORE: [
      [90, 90, 90],
      [30, 30, 30],
    ],
    DARK: [
      [null, 9, 9],
      [9, 9, 9],
    ],
  });
  const answer = answered(barometerShares, source);
  expect(answer.sentence('zh')).toContain(
    '2016年第四季度有效问题共900件，上年同期（2015年第四季度）共900件',
  );
  expect(answer.sentence('zh')).toMatch(/上升：MORE类（10\.0%到30\.0%，\+20\.0个百分点，区间\+/);
  expect(cellTexts(answer, 0)?.slice(0, 2)).toEqual(['270（30.0%）', '90（10.0%）']);
  expect(cellTexts(answer, 1)?.[0]).toBeNull();
});

test('shares need every month of the province', () => {
  const source = issues({
    MORE: [
      [90, 90, 90],
      [30, 30, 30],
    ],
  });
  const rows: Source['rows'] = (table) =>
    table === 'funnel_by_month' ? source.rows(table).slice(0, -1) : source.rows(table);
  expect(barometerShares.answer({ ...source, rows })).toBeUndefined();
  expect(barometerIssues.answer({ ...source, rows })).toBeDefined();
});

describe('regions', () => {
  const quarters = (last: Cell) => ({ '2015Q2': 40, '2015Q3': 40, '2016Q2': last });
  const source = given({
    funnel_by_region: rowsOf('quarter', 'region', { PRD: quarters(41), EAST: quarters(null) }),
  });

  test('are compared by their published quarters', () => {
    const answer = answered(barometerRegions, source);
    expect(answer.sentence('en')).toContain('Valid appeals of 2 regions, Q2 2016 against Q2 2015');
    expect(cellTexts(answer, 0)?.slice(0, 3)).toEqual([41, 40, '+2.5%']);
    expect(cellTexts(answer, 1)?.[0]).toBeNull();
  });

  test('say nothing of the Spring Festival in a quarter without it', () => {
    expect(answered(barometerRegions, source).sentence('zh')).not.toContain('春节');
  });
});

test('a first quarter holds the whole holiday in every year, as it says', () => {
  for (let one = 2010; one <= 2035; one++)
    expect(festivalDays(`${one}-01`) + festivalDays(`${one}-02`)).toBe(7);
  const first = { WG: { '2015Q1': 40, '2016Q1': 40 } };
  const rows = { funnel_by_region: rowsOf('quarter', 'region', first) };
  expect(answered(barometerRegions, given(rows)).sentence('zh')).toContain(
    '第一季度每年都包含整个春节假期',
  );
});
