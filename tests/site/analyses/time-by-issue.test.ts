import { describe, expect, test } from 'vitest';
import { table } from '../../../pipeline/contract/tables.ts';
import { timeByIssue } from '../../../site/analyses/time-by-issue/analysis.ts';
import type { Cell, Row } from '../../../site/editions/schema.ts';
import { answered, drawing, given, linesOf, row, textsIn } from './given.ts';

type Days = [lower: Cell, median: Cell, low: Cell, high: Cell, upper: Cell];

function issue(name: string, valid: Cell, days: Days, year = '2016'): Row {
  const [days_lower, days_median, days_median_low, days_median_high, days_upper] = days;
  return row(
    { year, issue: name, issue_zh: name, issue_en: name },
    {
      ...{ valid, assigned: valid, closed: valid, days_lower, days_median },
      ...{ days_median_low, days_median_high, days_upper },
    },
  );
}

const PROVINCE = row(
  { forum: '38', since: 'assignment', since_zh: '自交办', since_en: 'from assignment' },
  {
    ...{ timed: 5466, timed_closed: 4961, days_lower: 12, days_median: 30, days_median_low: 29 },
    ...{ days_median_high: 32, days_upper: 60 },
  },
);
const source = (...issues: Row[]) => given({ closure_by_issue: issues, time_to_close: [PROVINCE] });

const ABOVE = issue('工伤', 192, [19, 46, 39, 55, 87]);
const NEAR = issue('社保', 155, [16, 36, 31, 54, 87]);
const TOUCHING = issue('工资', 637, [11, 26, 24, 30, 56]);
const BELOW = issue('安全', 107, [11, 20, 18, 23, 44]);
const WITHHELD = issue('女职工', null, [null, null, null, null, null]);
const NONE = issue('其他', 18, [null, null, null, null, null]);
const AROUND = issue('工时', 75, [12, 32, 19, 46, 68]);

describe('in words', () => {
  const answer = answered(timeByIssue, source(ABOVE, NEAR, TOUCHING, BELOW, WITHHELD, NONE));

  test('limits wholly above or below the province, with the number of comparisons', () => {
    expect(answer.sentence('zh')).toBe(
      '2016年收到并交办的诉求，4类有办结用时的中位数。全省中位数是30天（至今5466件交办件，95%区间29～32天）；95%区间全部高于它的有2类：工伤（192件，46天，区间39～55天）、社保（155件，36天，区间31～54天），全部低于它的有1类：安全（107件，20天，区间18～23天）。这里一次比较了4类，每20次比较就大约有1次只凭偶然落在外面；按4次比较把区间放宽以后，仍在外面的是工伤、安全。另有1类不公开（※），1类办结太少，没有中位数。',
    );
    expect(answer.sentence('en')).toContain(
      '95% limits wholly above it: 工伤 (192 appeals, 46 days, limits 39–55 days), 社保 (155 appeals, 36 days, limits 31–54 days); wholly below it: 安全',
    );
    expect(answer.sentence('en')).toContain(
      'with limits widened for 4 comparisons, still outside: 工伤, 安全.',
    );
    expect(answer.sentence('en')).toMatch(
      /Of the other issues, 1 is withheld \(※\) and 1 has too few closures for a median\.$/,
    );
    expect(answer.notable).toBe(true);
  });

  test('a limit that touches the province’s median is not outside', () => {
    expect(answer.sentence('zh')).not.toContain('工资（');
  });

  test('outside by 95% alone, but not for as many as are compared, is not notable', () => {
    const { notable, sentence } = answered(timeByIssue, source(NEAR, TOUCHING, AROUND));
    expect(notable).toBe(false);
    expect(sentence('zh')).toContain('全部高于它的有1类：社保');
    expect(sentence('zh')).toContain('按3次比较把区间放宽以后，没有一类还在外面。');
    expect(sentence('en')).toContain('with limits widened for 3 comparisons, none is outside.');
  });

  test('where none is outside nothing is said of chance', () => {
    const { sentence } = answered(timeByIssue, source(TOUCHING, AROUND));
    expect(sentence('zh')).toContain('全部高于它的没有，全部低于它的没有。');
    expect(sentence('zh')).not.toContain('偶然');
    expect(sentence('en')).toContain('wholly above it: none; wholly below it: none.');
  });
});

test('the title names the table, by which the walk over the built pages finds withheld rows', () => {
  const { title } = table('closure_by_issue');
  expect(timeByIssue.title.zh).toContain(title.zh);
  expect(timeByIssue.title.en).toContain(title.en);
});

test('only the newest year is read', () => {
  const older = issue('工伤', 900, [19, 99, 98, 99, 120], '2015');
  expect(answered(timeByIssue, source(older, TOUCHING)).sentence('zh')).not.toContain('99');
});

describe('the table', () => {
  const answer = answered(timeByIssue, source(TOUCHING, ABOVE, WITHHELD, NONE));
  const lines = linesOf(answer.sheet('zh'));

  test('keeps the published order, and holds what is drawn', () => {
    expect(lines.map(([head]) => head)).toEqual(['工资', '工伤', '女职工', '其他', '全省，至今']);
    expect(lines[1]).toEqual(['工伤', '192', '192', '46', '39～55天', '38～57天', '19', '87']);
    expect(lines.at(-1)).toEqual(['全省，至今', '5466', '4961', '30', '29～32天', '—', '12', '60']);
    const drawn = textsIn(drawing(answer, 'zh')).filter((text) => /（\d+～\d+）/.test(text));
    expect(drawn).toEqual(['26（24～30）', '46（39～55）']);
    for (const text of drawn) {
      const [, median, limits] = /(\d+)（(.*)）/.exec(text) ?? [];
      expect(lines.some((line) => line[3] === median && line[4] === `${limits}天`)).toBe(true);
    }
  });

  test('a withheld issue is ※ throughout, one without a median —', () => {
    expect(lines[2]).toEqual(['女职工', ...Array(7).fill('※')]);
    expect(lines[3]).toEqual(['其他', '18', '18', '—', '—', '—', '—', '—']);
  });
});

describe('the drawing', () => {
  const svg = drawing(answered(timeByIssue, source(TOUCHING, ABOVE, WITHHELD, NONE)), 'zh');

  test('hatches what is withheld, and says ※ and — where there is no figure', () => {
    expect(svg.match(/fill="url\(#x-hatch\)"/g)).toHaveLength(1);
    expect(textsIn(svg)).toEqual(expect.arrayContaining(['※', '—', '全省30天']));
  });

  test('fills what is outside for all comparisons, and only that', () => {
    // a circle where it is not, a diamond in the accent where it is
    expect(svg.match(/<circle[^>]*>/g)).toHaveLength(1);
    expect(svg.match(/<path[^>]*fill="var\(--red\)"[^>]*>/g)).toHaveLength(1);
  });
});

test.each([
  ['no year', given({ closure_by_issue: [], time_to_close: [PROVINCE] })],
  ['no median of any issue', source(WITHHELD, NONE)],
  ['no median of the province', given({ closure_by_issue: [ABOVE] })],
])('says nothing of %s', (_, of) => {
  expect(timeByIssue.answer(of)).toBeUndefined();
});
