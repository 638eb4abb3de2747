import { describe, expect, test } from 'vitest';
import type { MeasureId } from '../../../pipeline/contract/measures.ts';
import { barometerLine } from '../../../site/analyses/barometer/line.ts';
import { readingOf } from '../../../site/analyses/barometer/readings.ts';
import type { Cell, Edition, Row } from '../../../site/editions/schema.ts';
import { subissueRows } from '../../../site/issues/years.ts';
import { issueSentence } from '../../../site/sentences/issue.ts';
import type { Voice } from '../../../site/sentences/words.ts';
import { given, row } from '../analyses/given.ts';
import { rowsOf, year as yearOf } from '../analyses/rows.ts';

const ZH: Voice = { lang: 'zh', rateBase: 30 };
const EN: Voice = { lang: 'en', rateBase: 30 };
const FULL = {
  ...{ valid: 505, assigned: 155, closed: 116 },
  ...{ days_median: 43, days_median_low: 36, days_median_high: 54 },
};

const ofYear = (year: string, cells: Partial<Record<MeasureId, Cell>>) =>
  row({ year, issue: 'SI', issue_zh: '社会保险', issue_en: 'Social insurance' }, cells);
const withheld = Object.fromEntries(Object.keys(FULL).map((id) => [id, null]));
const months = (answered: Cell[]) =>
  answered.map((one, at) =>
    row({ month: `2016-${String(at + 1).padStart(2, '0')}`, issue: 'SI' }, { answered: one }),
  );
const edition = (tables: Record<string, Row[]>, left_out: string[] = []) =>
  ({ tables, manifest: { tables: [{ id: 'closure_by_issue', left_out }] } }) as unknown as Edition;

describe('the newest year of an issue', () => {
  const rows = [ofYear('2015', withheld), ofYear('2016', FULL)];

  test('valid, answered, assigned, closed and the median with its limits', () => {
    const one = edition({ closure_by_issue: rows, issue_by_month: months(Array(12).fill(25)) });
    expect(issueSentence(one, 'SI', ZH)).toBe(
      '2016年收到的“社会保险”有效问题505件，其中直接解答300件、交办155件；155件交办中办结116件（74.8%，95%区间67.5～81.0%）。从交办到办结，中位数是43天（95%区间36～54天），仍在办的按已等待的天数计入。',
    );
    expect(issueSentence(one, 'SI', EN)).toBe(
      'Received in 2016 on “Social insurance”: 505 valid appeals, of them 300 answered directly and 155 assigned; of the 155 assigned, 116 were closed (74.8%, 95% limits 67.5–81.0%). The median time from assignment to closure is 43 days (95% limits 36–54 days); those still open count in with the days they have waited.',
    );
  });

  test.each([
    ['one month is withheld', months([null, ...Array(11).fill(25)])],
    ['a month is left out', months(Array(11).fill(25))],
  ])('where %s, no number answered is made up', (_, issue_by_month) => {
    const one = edition({ closure_by_issue: rows, issue_by_month });
    expect(issueSentence(one, 'SI', ZH)).toContain('有效问题505件，其中交办155件；');
    expect(issueSentence(one, 'SI', EN)).toContain('505 valid appeals, of them 155 assigned;');
  });

  test('withheld is said in words, without any figure of it', () => {
    const hidden = [ofYear('2015', FULL), ofYear('2016', withheld)];
    const one = edition({ closure_by_issue: hidden, issue_by_month: months(Array(12).fill(25)) });
    expect(issueSentence(one, 'SI', ZH)).toBe(
      '2016年收到的“社会保险”有效问题，件数和办理情况都不公开（※）。',
    );
    expect(issueSentence(one, 'SI', EN)).toBe(
      'Received in 2016 on “Social insurance”: the number of valid appeals and what was done are withheld (※).',
    );
  });

  test('too few closed: no median; a small base: no percentage', () => {
    const few = { valid: 60, assigned: 18, closed: 7, days_median: null };
    const one = edition({ closure_by_issue: [ofYear('2016', few)] });
    expect(issueSentence(one, 'SI', ZH)).toContain('18件交办中办结7件。办结的还太少');
  });

  test('no year yet, or none that may be listed, is said too', () => {
    expect(issueSentence(edition({}), 'SI', ZH)).toContain('暂无数据行');
    expect(issueSentence(edition({}, ['2016']), 'SI', EN)).toContain('is left out');
  });
});

describe('where an issue stands in the barometer', () => {
  const counts = (now: Cell) => ({
    A: { ...yearOf(2015, 40), ...yearOf(2016, 40) },
    B: { ...yearOf(2015, 10), ...yearOf(2016, 60, { 12: now }) },
  });
  const lineOf = (code: string, now: Cell, lang: 'zh' | 'en') => {
    const reading = readingOf(
      'issues',
      given({ issue_by_month: rowsOf('month', 'issue', counts(now)) }),
    );
    if (!reading) throw new Error('no reading');
    return barometerLine(reading, code, lang);
  };

  test('both counts, the word for the change and its limits', () => {
    expect(lineOf('B', 60, 'zh')).toMatch(
      /^2016年第四季度收到的有效问题180件，上年同期（2015年第四季度）30件：上升（\+500\.0%，区间\+\d.*晴雨表共比较2项/,
    );
    expect(lineOf('A', 60, 'en')).toMatch(
      /^Valid appeals received: 120 in Q4 2016, 120 in Q4 2015, .*: no clear change \(0\.0%, limits/,
    );
  });

  test('a withheld count leaves nothing to say', () => {
    expect(lineOf('B', null, 'zh')).toBe(
      '2016年第四季度与上年同期（2015年第四季度）相比，因件数不公开（※）而不能说。',
    );
    expect(lineOf('B', null, 'en')).toContain('cannot be said, as a count is withheld (※).');
  });

  test('nothing is said of an issue that is not in it', () => {
    expect(lineOf('C', 60, 'zh')).toBe('');
  });
});

test('sub-issues are those of the issue in the newest published year', () => {
  const sub = (year: string, subissue: string) => row({ year, subissue }, { valid: 9 });
  const closure_by_subissue = [sub('2015', 'SI01'), sub('2016', 'WG01'), sub('2016', 'SI02')];
  const issue = { code: 'SI', slug: 'si', name: { zh: '', en: '' } };
  const found = subissueRows(edition({ closure_by_subissue }), issue);
  expect(found.map(({ keys }) => keys.subissue)).toEqual(['SI02']);
});
