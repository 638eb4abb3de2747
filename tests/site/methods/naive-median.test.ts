import { describe, expect, test } from 'vitest';
import { naiveMedian } from '../../../pipeline/stats/survival/naive-median.ts';
import type { Cell, Row } from '../../../site/editions/schema.ts';
import { naiveMedianBetween } from '../../../site/methods/naive-median.ts';
import { naiveMedianWords } from '../../../site/methods/naive-median-words.ts';

const curveOf = (...days: [day: number, closed: Cell][]): Row[] =>
  days.map(([day, closed]) => ({ keys: { day: String(day) }, cells: { closed_since: closed } }));

describe('between which days half of the closed matters are closed', () => {
  const curve = curveOf([0, 2], [7, 3], [14, 4], [30, 1]);

  test('the middle one of an odd number', () => {
    expect(naiveMedianBetween(curve.slice(0, 3), 9)).toEqual({ from: 1, to: 7 });
  });

  test('the two middle ones of an even number, on both sides of a listed day', () => {
    expect(naiveMedianBetween(curve, 10)).toEqual({ from: 1, to: 14 });
  });

  test('on the first listed day', () => {
    expect(naiveMedianBetween(curveOf([0, 3], [7, 1]), 4)).toEqual({ from: 0, to: 0 });
  });

  test('after the last listed day: no end', () => {
    expect(naiveMedianBetween(curve, 40)).toEqual({ from: 31, to: null });
  });

  test('none without closures, or where a figure is withheld', () => {
    expect(naiveMedianBetween(curveOf([0, 0]), 0)).toBeUndefined();
    expect(naiveMedianBetween(curveOf([0, 2], [7, null]), 5)).toBeUndefined();
  });

  test('holds the median of single days', () => {
    const single = [3, 7, 7, 9, 12, 16, 16, 21, 28, 29];
    const days = [...new Set(single)];
    const counts = days.map((day) => ({
      ...{ day, events: single.filter((one) => one === day).length, censored: 0 },
    }));
    const within = (from: number, to: number) => single.filter((d) => d > from && d <= to).length;
    const listed = curveOf([0, 0], [7, within(0, 7)], [14, within(7, 14)], [30, within(14, 30)]);
    expect(naiveMedian(counts)).toBe(14);
    expect(naiveMedianBetween(listed, single.length)).toEqual({ from: 8, to: 30 });
  });
});

describe('in words', () => {
  const source = (median: number) => ({
    ...{ asOf: '2015-01-31', policy: {} as never },
    rows: (table: string): Row[] =>
      table === 'closing_curve'
        ? curveOf([0, 10], [7, 30], [14, 40], [30, 20])
        : [
            {
              keys: { since: 'assignment' },
              cells: {
                ...{ timed: 140, timed_closed: 100, days_median: median },
                ...{ days_median_low: 11, days_median_high: 20 },
              },
            },
          ],
  });

  test('too short, where the listed days show it', () => {
    expect(naiveMedianWords(source(15), 'zh')).toBe(
      '数据截至2015年1月31日：计时的140件中，40件没有办结（在办、终止或撤回）。把它们算进去，办结用时中位数是15天（95%区间11～20天）；只看已办结的100件，中位数在8天到14天之间。这样算短了。',
    );
    expect(naiveMedianWords(source(15), 'en')).toMatch(
      /the 100 closed alone .* 8 and 14 days\. That/,
    );
  });

  test('and no more than they show', () => {
    expect(naiveMedianWords(source(14), 'zh')).toMatch(/看不出差多少；它只会偏短，不会偏长。$/);
    expect(naiveMedianWords(source(14), 'en')).toMatch(/too coarse to say .* never too long\.$/);
  });
});
