import { expect, test } from 'vitest';
import { table } from '../../pipeline/contract/tables.ts';
import { loadPolicy } from '../../pipeline/profile.ts';
import { stepLegend } from '../../site/charts/issues.ts';
import { limitsOf } from '../../site/figures/limits.ts';
import { grouped, running, yuan } from '../../site/figures/number.ts';
import { dayName, periodName } from '../../site/figures/period.ts';
import { stepOf, stepsFor } from '../../site/figures/steps.ts';

test('thousands are separated in tables, from five digits on in Chinese text', () => {
  expect(grouped(4424)).toBe('4,424');
  expect([running(4424, 'zh'), running(4424, 'en')]).toEqual(['4424', '4,424']);
  expect(running(15_161, 'zh')).toBe('15,161');
  expect([grouped(null), running(null, 'zh')]).toEqual(['※', '※']);
});

test.each([
  [9999, '9999元'],
  [10_000, '1万元'],
  [63_000, '6.3万元'],
  [99_995, '10万元'],
  [31_075_921, '3107.59万元'],
  [99_999_999, '1亿元'],
  [100_000_000, '1亿元'],
  [null, '※元'],
])('%s yuan is %s', (amount, text) => {
  expect(yuan(amount, 'zh')).toBe(text);
});

test.each([
  ['2015-01', '2015年1月', 'January 2015'],
  ['2015Q4', '2015年第四季度', 'Q4 2015'],
  ['2015', '2015年', '2015'],
  ['other', 'other', 'other'],
])('%s is %s and %s', (period, zh, en) => {
  expect([periodName(period, 'zh'), periodName(period, 'en')]).toEqual([zh, en]);
});

test('days carry no leading zeros', () => {
  expect(dayName('2014-04-03', 'zh')).toBe('2014年4月3日');
  expect(dayName('2016-12-29', 'en')).toBe('29 December 2016');
});

test('steps of colour hold every published figure and ignore withheld ones', () => {
  expect(stepsFor([null, 281, 12], 5)).toEqual([20, 50, 100, 200, 500]);
  expect(stepsFor([null], 0)).toEqual([1, 2, 5, 10, 20]);
  expect([0, 20, 21, 500].map((figure) => stepOf(figure, [20, 50, 100, 200, 500]))).toEqual([
    1, 1, 2, 5,
  ]);
});

test('no step of colour lies below the smallest count that may be shown', () => {
  expect(stepsFor([null, 10, 14], 10)).toEqual([20, 50, 100, 200, 500]);
  expect(stepsFor([5, 7], 5)).toEqual([10, 20, 50, 100, 200]);
  const steps = stepsFor([10, 14], 10);
  expect(stepLegend(steps, 10, 'en').map(({ label }) => label)).toEqual([
    '10–20',
    '21–50',
    '51–100',
    '101–200',
    '201–500',
  ]);
});

test('what a table may show at least depends on what it names', () => {
  const policy = loadPolicy();
  const least = (id: string) => limitsOf(table(id), policy).least;
  expect([least('issue_by_month'), least('funnel_by_city')]).toEqual([
    policy.thresholds.province,
    policy.thresholds.local,
  ]);
  expect(limitsOf(table('funnel_by_city'), policy).rateBase).toBe(policy.rate_base);
  expect([least('funnel_to_date'), least('closure_by_mode'), least('key_issues')]).toEqual([
    0, 0, 0,
  ]);
});
