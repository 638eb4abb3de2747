import { expect, test } from 'vitest';
import { AGE_BANDS } from '../../../pipeline/contract/states.ts';
import { wilson } from '../../../pipeline/stats/interval/wilson.ts';
import { OLD } from '../../../site/analyses/open-ages/ages.ts';
import { openAges } from '../../../site/analyses/open-ages/analysis.ts';
import type { Cell } from '../../../site/editions/schema.ts';
import { shareLimits } from '../../../site/figures/share.ts';
import { answered, drawing, given, linesOf, row, textsIn } from './given.ts';

const source = (...counts: Cell[]) =>
  given({
    open_ages: AGE_BANDS.map(({ code, zh, en }, at) =>
      row(
        { age_band: code, age_band_zh: zh, age_band_en: en },
        { open_count: at < counts.length ? (counts[at] ?? null) : 0 },
      ),
    ),
  });
const ANSWER = answered(openAges, source(58, 67, 20, 46, 46, 72));

test('a band begins where half a year ends', () => {
  expect(AGE_BANDS.map(({ from }) => from)).toContain(OLD);
});

test('all that is open, and the part of it that is older than half a year', () => {
  expect(ANSWER.sentence('zh')).toBe(
    '截至日在办309件，其中交办已超过180天的118件（38.2%，95%区间32.9～43.7%）。',
  );
  expect(ANSWER.sentence('en')).toBe(
    '309 assigned appeals are open at the as-of date; 118 of them were assigned more than 180 days ago (38.2%, 95% limits 32.9–43.7%).',
  );
  expect(ANSWER.notable).toBe(false);
});

test('every band in order with its share and limits, the total below', () => {
  const lines = linesOf(ANSWER.sheet('zh'));
  expect(lines.map(([head]) => head)).toEqual([
    ...AGE_BANDS.map(({ zh }) => zh),
    ...['合计', '其中超过180天'],
  ]);
  expect(lines[0]).toEqual([
    ...['30天以内', '58', '18.8%'],
    shareLimits(wilson({ part: 58, whole: 309 }), 'zh'),
  ]);
  expect(lines[6]).toEqual(['合计', '309', '—', '—']);
  expect(lines[7]).toEqual(['其中超过180天', '118', '38.2%', '32.9～43.7%']);
});

test('the bars say the counts and shares of the table', () => {
  const texts = textsIn(drawing(ANSWER, 'en'));
  for (const [, count, share] of linesOf(ANSWER.sheet('en')).slice(0, 6))
    expect(texts).toContain(`${count} (${share})`);
});

test('on a small base there are counts alone', () => {
  const { sentence, sheet, ...answer } = answered(openAges, source(9, 9, 0, 0, 10, 1));
  expect(sentence('zh')).toBe('截至日在办29件，其中交办已超过180天的11件。');
  expect(linesOf(sheet('zh'))[0]).toEqual(['30天以内', '9', '—', '—']);
  expect(textsIn(drawing({ sentence, sheet, ...answer }, 'zh')).join()).not.toContain('%');
});

test('nothing is open, or one appeal is', () => {
  const none = answered(openAges, source());
  expect(none.sentence('zh')).toBe('截至日没有在办的交办件。');
  expect(none.sentence('en')).toBe('No assigned appeal is open at the as-of date.');
  expect(answered(openAges, source(0, 0, 0, 0, 0, 1)).sentence('en')).toBe(
    '1 assigned appeal is open at the as-of date; 1 of them was assigned more than 180 days ago.',
  );
});

test('says nothing without rows, or where a count is not published', () => {
  expect(openAges.answer(given({}))).toBeUndefined();
  expect(openAges.answer(source(null, 3))).toBeUndefined();
});
