import { describe, expect, test } from 'vitest';
import { ageBands } from '../../pipeline/stats/stock/age-bands.ts';
import { stockBreaks } from '../../pipeline/stats/stock/stock-flow.ts';

const january = { opening: 10, inflows: [5, 1], outflows: [4], closing: 12 };

describe('stock and flow', () => {
  test('what adds up has no break', () => {
    const february = { opening: 12, inflows: [0], outflows: [12], closing: 0 };
    expect(stockBreaks([january, february])).toEqual([]);
  });

  test('a break is named with its place and size', () => {
    const february = { opening: 13, inflows: [2], outflows: [1], closing: 11 };
    expect(stockBreaks([january, february])).toEqual([
      { period: 1, where: 'between', excess: 1 },
      { period: 1, where: 'within', excess: -3 },
    ]);
  });

  test('with a withheld number there is nothing to check', () => {
    const february = { opening: 12, inflows: [null], outflows: [1], closing: 99 };
    const march = { opening: null, inflows: [1], outflows: [1], closing: 5 };
    expect(stockBreaks([january, february, march])).toEqual([]);
  });

  test('a negative stock cannot be', () => {
    expect(() => stockBreaks([{ ...january, closing: -1 }])).toThrow(RangeError);
  });
});

describe('ages of open matters', () => {
  test('bands hold both of their ends, the last has no end', () => {
    const open = [
      { day: 90, count: 5 },
      { day: 0, count: 1 },
      { day: 15, count: 2 },
      { day: 16, count: 3 },
      { day: 61, count: 4 },
    ];
    expect(ageBands(open, [16, 31, 61])).toEqual([
      { from: 0, to: 15, count: 3 },
      { from: 16, to: 30, count: 3 },
      { from: 31, to: 60, count: 0 },
      { from: 61, to: null, count: 9 },
    ]);
    expect(ageBands([], [])).toEqual([{ from: 0, to: null, count: 0 }]);
  });

  test('what cannot be', () => {
    expect(() => ageBands([], [31, 16])).toThrow(RangeError);
    expect(() => ageBands([{ day: -1, count: 1 }], [30])).toThrow(RangeError);
  });
});
