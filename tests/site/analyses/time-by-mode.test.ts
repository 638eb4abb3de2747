import { describe, expect, test } from 'vitest';
import { logRank } from '../../../pipeline/stats/survival/log-rank.ts';
import { timeByMode } from '../../../site/analyses/time-by-mode/analysis.ts';
import { differenceOf, modesOf } from '../../../site/analyses/time-by-mode/modes.ts';
import type { Row } from '../../../site/editions/schema.ts';
import { shareLimits, shareText } from '../../../site/figures/share.ts';
import { answered, drawing, given, linesOf, row, textsIn } from './given.ts';

const NAMES: Record<string, string> = {
  leader: '领导批办',
  meeting: '会议交办',
  unknown: '未注明',
};

/** A mode of which so many are closed by day 30, by day 60, and left between. */
function mode(code: string, assigned: number, closed: [number, number], left = 0): Row[] {
  const keys = (day: number) => ({
    ...{ mode: code, mode_zh: NAMES[code] ?? code, mode_en: code, day: String(day) },
  });
  const rest = assigned - closed[0] - left;
  return [
    row(keys(30), { at_risk: assigned, closed_since: closed[0], left_since: left }),
    row(keys(60), { at_risk: rest, closed_since: closed[1], left_since: rest - closed[1] }),
  ];
}

const ALL = [30, 60].map((day) =>
  row({ day: String(day) }, { at_risk: 400, closed_since: 100, left_since: 0 }),
);
const source = (...modes: Row[][]) =>
  given({ closing_curve_by_mode: modes.flat(), closing_curve: ALL });
const ALIKE = [mode('leader', 100, [50, 25]), mode('meeting', 200, [100, 50])];
const APART = [mode('leader', 100, [80, 15]), mode('meeting', 200, [60, 60])];

test('the test is that of the counts, worked out by hand for two modes', () => {
  // day 30: 300 at risk, 140 closed; before day 60 half of the 5 and 80 who leave are gone: 2 and 40
  const test = differenceOf(modesOf(APART.flat(), 30).compared);
  const expected = (140 * 100) / 300 + (75 * 18) / 118;
  const variance =
    ((140 * 160) / 299) * (1 / 3) * (2 / 3) + ((75 * 43) / 117) * (18 / 118) * (100 / 118);
  expect(test?.expected[0]).toBeCloseTo(expected, 10);
  expect(test?.chiSquare).toBeCloseTo((95 - expected) ** 2 / variance, 8);
  expect(test?.df).toBe(1);
});

test('those who left count for half of their interval', () => {
  const modes = modesOf([mode('leader', 100, [50, 20], 10), ALIKE[1] ?? []].flat(), 30).compared;
  const half = logRank([
    [
      { day: 0, events: 0, censored: 5 },
      { day: 1, events: 50, censored: 5 },
      { day: 2, events: 0, censored: 10 },
      { day: 3, events: 20, censored: 10 },
    ],
    [
      { day: 1, events: 100, censored: 0 },
      { day: 2, events: 0, censored: 25 },
      { day: 3, events: 50, censored: 25 },
    ],
  ]);
  expect(differenceOf(modes)?.chiSquare).toBeCloseTo(half.chiSquare, 10);
});

describe('in words', () => {
  test('modes that differ by more than chance', () => {
    const { notable, sentence } = answered(timeByMode, source(...APART));
    expect(notable).toBe(true);
    expect(sentence('zh')).toMatch(
      /^领导批办、会议交办这2种交办方式，办结快慢的差别超出偶然波动的范围（对数秩检验：χ²＝\d+\.\d，自由度1，p<0\.001；p小于0\.01才算超出）。/,
    );
    expect(sentence('zh')).toContain('领导批办100件中80.0%（');
    expect(sentence('zh')).toContain('快慢不同不说明哪种方式好');
    expect(sentence('en')).toContain('differs between these 2 modes by more than chance would');
    expect(sentence('en')).toContain('1 degree of freedom, p < 0.001');
  });

  test('modes that do not', () => {
    const { notable, sentence } = answered(timeByMode, source(...ALIKE));
    expect(notable).toBe(false);
    expect(sentence('zh')).toContain(
      '没有超出偶然波动的范围（对数秩检验：χ²＝0.0，自由度1，p＝0.96；',
    );
    expect(sentence('en')).toContain('by no more than chance would');
  });

  test('modes between 0.05 and 0.01: what one test in twenty finds by chance is not named', () => {
    const near = [mode('leader', 100, [62, 24]), mode('meeting', 200, [100, 50])];
    const p = Number(differenceOf(modesOf(near.flat(), 30).compared)?.p);
    expect(p).toBeGreaterThan(0.01);
    expect(p).toBeLessThan(0.05);
    const { notable, sentence } = answered(timeByMode, source(...near));
    expect(notable).toBe(false);
    expect(sentence('zh')).toContain(`没有超出偶然波动的范围`);
    expect(sentence('zh')).toContain(`p＝${p.toFixed(3)}；`);
    expect(sentence('en')).toContain('by no more than chance would');
  });

  test('what is left out is named, with its count', () => {
    const few = mode('department', 40, [10, 9]);
    const { sentence } = answered(timeByMode, source(...APART, few, mode('unknown', 97, [9, 0])));
    expect(sentence('zh')).toMatch(/department办结太少，97件没有注明交办方式，不参加比较。$/);
    expect(sentence('en')).toMatch(
      /Left out of the comparison: department, with too few closures; 97 appeals without a stated mode\.$/,
    );
    expect(sentence('zh')).toContain('这2种交办方式');
  });

  test('of the modes left out nothing is drawn or tested', () => {
    const many = mode('unknown', 500, [499, 0]);
    const [with_, without] = [source(...ALIKE, many), source(...ALIKE)].map((one) =>
      answered(timeByMode, one),
    );
    expect(with_?.notable).toBe(false);
    expect(drawing(with_ as never, 'zh')).toBe(drawing(without as never, 'zh'));
  });
});

test('what is drawn stands in the table: every mode and all, with limits', () => {
  const answer = answered(timeByMode, source(...APART));
  const [first] = linesOf(answer.sheet('zh'));
  const steps = modesOf(APART.flat(), 30).compared.map((one) => one.steps[0]);
  expect(first?.slice(0, 5)).toEqual([
    '30',
    ...steps.flatMap((step) => [shareText(step?.share ?? null), shareLimits(step ?? null, 'zh')]),
  ]);
  expect(first?.[5]).toBe('25.0%');
  expect(answer.sheet('zh').heads[1]).toMatchObject({ label: '领导批办', note: '100件中已办结' });
  expect(textsIn(drawing(answer, 'zh'))).toContain('领导批办（100件）');
});

test.each([
  ['no rows', []],
  ['one mode', [mode('leader', 100, [50, 25])]],
  ['one mode and those not stated', [mode('leader', 100, [50, 25]), mode('unknown', 90, [80, 1])]],
  ['too few assigned', [mode('leader', 29, [20, 1]), mode('meeting', 29, [20, 1])]],
  ['too few closed', [mode('leader', 99, [10, 9]), mode('meeting', 200, [100, 50])]],
  ['all closed on one day', [mode('leader', 50, [50, 0]), mode('meeting', 50, [50, 0])]],
])('says nothing of %s', (_, modes) => {
  expect(timeByMode.answer(source(...modes))).toBeUndefined();
});
