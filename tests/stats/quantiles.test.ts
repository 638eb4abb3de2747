import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedQuantiles } from '../../pipeline/stats/survival/allowed-quantiles.ts';
import { kaplanMeier } from '../../pipeline/stats/survival/kaplan-meier.ts';
import { naiveMedian } from '../../pipeline/stats/survival/naive-median.ts';
import { survivalQuantiles } from '../../pipeline/stats/survival/quantiles.ts';
import type { DayCount } from '../../pipeline/stats/survival/risk-sets.ts';
import { byDay } from './references.ts';
import { MAINTAINED, PLACEBO, TREATED } from './textbook.ts';

const estimates = (days: readonly DayCount[], p?: number[]) =>
  survivalQuantiles(kaplanMeier(days), p).map(({ estimate }) => estimate);

const closedOn = (...days: number[]) => days.map((day) => [day, true] as const);

describe('medians as published', () => {
  test('6-mercaptopurine 23 weeks, placebo 8 weeks (Freireich 1963)', () => {
    expect(estimates(TREATED)).toEqual([13, 23, null]);
    expect(estimates(PLACEBO)).toEqual([4, 8, 12]);
  });

  test('maintained group 31 weeks (Miller 1981)', () => {
    expect(estimates(MAINTAINED)).toEqual([18, 31, 48]);
  });
});

describe('a flat piece exactly at the quantile', () => {
  test('gives its middle', () => {
    expect(estimates(byDay(closedOn(2, 4, 8, 20)), [0.5])).toEqual([6]);
  });

  test('gives it also where the product of shares is not quite one half', () => {
    const twenty = Array.from({ length: 20 }, (_, i) => i + 1);
    expect(estimates(byDay(closedOn(...twenty)), [0.5])).toEqual([10.5]);
  });

  test('at the end reaches to the last day seen', () => {
    const days = byDay([...closedOn(2, 4), [9, false], [11, false]]);
    expect(estimates(days, [0.25, 0.5, 0.75])).toEqual([3, 7.5, null]);
  });
});

test('nothing closed, or nothing at all: no quantile', () => {
  expect(estimates(byDay([[9, false]]), [0.5])).toEqual([null]);
  expect(estimates([], [0.5])).toEqual([null]);
});

test('a quantile lies within its limits and quantiles ascend', () => {
  const records = fc.array(fc.tuple(fc.nat(60), fc.boolean()), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(records, (rows) => {
      const all = survivalQuantiles(kaplanMeier(byDay(rows)), [0.1, 0.25, 0.5, 0.75, 0.9]);
      for (const { estimate, lower, upper } of all) {
        if (estimate === null) continue;
        expect(lower ?? 0).toBeLessThanOrEqual(estimate);
        expect(upper ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(estimate);
      }
      const known = all.flatMap(({ estimate }) => estimate ?? []);
      expect(known).toEqual(known.toSorted((a, b) => a - b));
    }),
  );
});

test('the median of closed matters alone is too short', () => {
  expect(naiveMedian(TREATED)).toBe(10);
  expect(estimates(TREATED, [0.5])).toEqual([23]);
  expect(naiveMedian(PLACEBO)).toBe(8);
  expect(naiveMedian(byDay(closedOn(1, 2, 5, 9)))).toBe(3.5);
  expect(naiveMedian(byDay([[5, false]]))).toBeNull();
});

test('few closures allow few quantiles', () => {
  expect([0, 19, 20, 39, 40, 99, 100].map(allowedQuantiles)).toEqual([
    [],
    [],
    [0.5],
    [0.5],
    [0.25, 0.5, 0.75],
    [0.25, 0.5, 0.75],
    [0.25, 0.5, 0.75, 0.9],
  ]);
});

test('a probability that is none', () => {
  expect(() => estimates(TREATED, [1])).toThrow(RangeError);
});
