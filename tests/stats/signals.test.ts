import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartPoint } from '../../pipeline/stats/chart/points.ts';
import { RULES, type RuleId, signals } from '../../pipeline/stats/chart/signals.ts';
import { xmr } from '../../pipeline/stats/chart/xmr.ts';

/** Values on a chart with centre 0 and sigma 1. */
const found = (rule: RuleId, ...values: (number | null)[]) =>
  signals(
    values.map((value) => chartPoint(value, 0, 1)),
    [rule],
  ).map(({ first, last, side }) => [first, last, side]);

const times = (n: number, value: number) => Array.from({ length: n }, () => value);

test('a point beyond a limit; on it is not beyond', () => {
  expect(found('beyond_limit', 0, 3.1, 3, -3.1, -4)).toEqual([
    [1, 1, 'above'],
    [3, 4, 'below'],
  ]);
});

describe('eight on one side', () => {
  test('from the eighth on, to the last of the run', () => {
    expect(found('eight_one_side', ...times(7, 0.1))).toEqual([]);
    expect(found('eight_one_side', -1, ...times(9, 0.1), -1)).toEqual([[1, 9, 'above']]);
    expect(found('eight_one_side', ...times(8, -0.1))).toEqual([[0, 7, 'below']]);
  });

  test('a value on the centre or a withheld one ends a run', () => {
    expect(found('eight_one_side', ...times(4, 1), 0, ...times(4, 1))).toEqual([]);
    expect(found('eight_one_side', ...times(4, 1), null, ...times(4, 1))).toEqual([]);
  });
});

describe('six rising or falling', () => {
  test('six values, five steps', () => {
    expect(found('six_trending', 1, 2, 3, 4, 5)).toEqual([]);
    expect(found('six_trending', 9, 1, 2, 3, 4, 5, 6, 0)).toEqual([[1, 6, 'rising']]);
    expect(found('six_trending', 6, 5, 4, 3, 2, 1, 0)).toEqual([[0, 6, 'falling']]);
  });

  test('a step without change or across a withheld value ends it', () => {
    expect(found('six_trending', 1, 2, 3, 3, 4, 5, 6)).toEqual([]);
    expect(found('six_trending', 1, 2, 3, null, 4, 5, 6)).toEqual([]);
  });
});

test('two of three beyond 2 sigma on one side, cut to those two', () => {
  expect(found('two_of_three', 0, 2.1, 0, 2.5, 0)).toEqual([[1, 3, 'above']]);
  expect(found('two_of_three', 2.1, -2.1, 0)).toEqual([]);
  expect(found('two_of_three', 2.1, null, 2.1)).toEqual([]);
  expect(found('two_of_three', -2.1, -2.1, 0, 0, 2.1, 2.1, 2.1)).toEqual([
    [0, 1, 'below'],
    [4, 6, 'above'],
  ]);
});

test('four of five beyond 1 sigma on one side', () => {
  expect(found('four_of_five', 1.1, 1.1, 0, 1.1, 1.1)).toEqual([[0, 4, 'above']]);
  expect(found('four_of_five', 1.1, 1.1, 0, 1.1, 0.9)).toEqual([]);
});

test('fifteen within 1 sigma', () => {
  expect(found('fifteen_near', ...times(14, 0.5))).toEqual([]);
  expect(found('fifteen_near', 2, ...times(15, -0.5), 2)).toEqual([[1, 15, 'near']]);
});

test('a series that never moves has no signal but that it stays near', () => {
  const still = xmr(times(20, 0.1)).points;
  expect(signals(still).map(({ rule }) => rule)).toEqual(['fifteen_near']);
});

test('turned upside down the signals are the same, on the other side', () => {
  const turn = {
    above: 'below',
    below: 'above',
    rising: 'falling',
    falling: 'rising',
    near: 'near',
  };
  const value = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constant(null));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), (values) => {
      const scaled = values.map((v) => (v === null ? null : v / 10));
      const turned = scaled.map((v) => (v === null ? null : -v));
      for (const rule of Object.keys(RULES) as RuleId[]) {
        const mirrored = found(rule, ...scaled).map(([first, last, side]) => [
          first,
          last,
          turn[side as keyof typeof turn],
        ]);
        expect(found(rule, ...turned)).toEqual(mirrored);
      }
    }),
  );
});
