import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logRank } from '../../pipeline/stats/survival/log-rank.ts';
import { byDay } from './references.ts';
import { PLACEBO, TREATED } from './textbook.ts';

test('6-mercaptopurine against placebo: 16.79 with 1 degree of freedom', () => {
  const { chiSquare, df, p, observed, expected } = logRank([TREATED, PLACEBO]);
  expect(chiSquare.toFixed(3)).toBe('16.793');
  expect(df).toBe(1);
  expect(p).toBeCloseTo(4.17e-5, 7);
  expect(observed).toEqual([9, 21]);
  expect(expected.map((e) => e.toFixed(2))).toEqual(['19.25', '10.75']);
});

test('the order of groups does not matter, and expected sums to observed', () => {
  const group = fc.array(fc.tuple(fc.nat(20), fc.boolean()), { minLength: 5, maxLength: 60 });
  fc.assert(
    fc.property(group, group, group, (...groups) => {
      fc.pre(groups.every((rows) => rows.some(([day, event]) => event && day < 20)));
      fc.pre(groups.every((rows) => rows.some(([day]) => day === 20)));
      const days = groups.map(byDay);
      for (const weight of ['log-rank', 'peto'] as const) {
        const forward = logRank(days, weight);
        const back = logRank(days.toReversed(), weight);
        expect(back.chiSquare).toBeCloseTo(forward.chiSquare, 8);
        const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
        expect(sum(forward.expected)).toBeCloseTo(sum(forward.observed), 8);
      }
    }),
  );
});

test('a group against itself shows no difference', () => {
  expect(logRank([TREATED, TREATED, TREATED])).toMatchObject({ df: 2 });
  expect(logRank([TREATED, TREATED]).chiSquare).toBeCloseTo(0, 12);
  expect(logRank([TREATED, TREATED]).p).toBeCloseTo(1, 6);
});

test('a group that was gone before the first event is left out', () => {
  const gone = byDay([[0, false]]);
  expect(logRank([TREATED, gone, PLACEBO])).toMatchObject({ df: 1 });
  expect(() => logRank([TREATED, gone])).toThrow(RangeError);
  expect(() => logRank([])).toThrow('two groups');
});
