import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EarlySignOptions, earlySign } from '../../pipeline/stats/early/early-sign.ts';
import { referenceTimes } from '../../pipeline/stats/early/series.ts';

/** Five years and four months of made-up counts: one past outbreak, and a high last month. */
const LEVEL = [
  31, 26, 35, 40, 38, 29, 33, 41, 36, 30, 27, 24, 28, 30, 37, 33, 42, 35, 31, 38, 40, 29, 25, 27,
  34, 29, 33, 88, 41, 36, 30, 37, 42, 33, 28, 26, 32, 31, 40, 39, 45, 33, 35, 43, 39, 35, 30, 29,
  36, 30, 41, 38, 47, 39, 36, 40, 44, 31, 33, 28, 35, 33, 42, 61,
];
const FALLING = [
  60, 58, 63, 66, 61, 59, 64, 62, 58, 60, 57, 55, 52, 50, 54, 57, 55, 53, 56, 51, 50, 52, 49, 47,
  46, 44, 47, 49, 45, 48, 47, 44, 43, 45, 42, 40, 39, 41, 38, 42, 40, 37, 41, 38, 36, 38, 35, 34,
  33, 35, 32, 36, 34, 31, 35, 33, 30, 32, 31, 29, 28, 30, 29, 47,
];
const RARE = [
  2, 0, 1, 3, 1, 0, 2, 1, 4, 0, 1, 2, 1, 1, 0, 2, 3, 1, 0, 2, 1, 1, 0, 3, 2, 1, 1, 0, 12, 1, 2, 0,
  1, 3, 1, 1, 0, 2, 1, 1, 2, 4, 1, 0, 2, 1, 1, 2, 1, 0, 3, 1, 2, 1, 0, 1, 2, 3, 1, 0, 1, 2, 9, 5,
];

type Counts = readonly (number | null)[];
const monthly = (counts: Counts, options?: EarlySignOptions) =>
  earlySign({ counts, perYear: 12 }, options);

describe('Farrington’s method', () => {
  // thresholds by the function algo.farrington of R’s package surveillance 1.20.3 (b = 5, w = 1,
  // alpha = 0.01 on both sides, power 2/3), which weighs residuals down from 1
  test.each([
    ['an outbreak in the past', LEVEL, 57.4314, false, 1, 'signal'],
    ['a falling trend', FALLING, 46.3993, true, 1, 'signal'],
    ['small counts that vary more than Poisson', RARE, 7.1083, false, 1.454, 'no_signal'],
  ])('%s', (_, counts, threshold, trend, dispersion, statement) => {
    const sign = monthly(counts, { reweightAbove: 1 });
    expect(sign).toMatchObject({ method: 'farrington', past: 15, trend, statement });
    if (sign.statement === 'none') return;
    expect(sign.threshold).toBeCloseTo(threshold, 3);
    expect(sign.dispersion).toBeCloseTo(dispersion, 3);
    expect(sign.score > 1).toBe(statement === 'signal');
  });

  test('a count at the old level is no signal', () => {
    expect(monthly([...LEVEL.slice(0, -1), 41])).toMatchObject({ statement: 'no_signal' });
  });

  test('a higher last count never takes a signal away', () => {
    const past = fc.array(fc.nat(30), { minLength: 61, maxLength: 80 });
    fc.assert(
      fc.property(past, fc.nat(100), fc.nat(100), (counts, last, more) => {
        const low = monthly([...counts, last]);
        const high = monthly([...counts, last + more]);
        if (low.statement === 'signal') expect(high.statement).toBe('signal');
        if (low.statement === 'none' || high.statement === 'none') return;
        expect(high.threshold).toBe(low.threshold);
        expect(low.threshold).toBeGreaterThan(low.expected);
      }),
      { numRuns: 60 },
    );
  });

  test('compares with the same months and their neighbours in five years', () => {
    const times = referenceTimes({ counts: LEVEL, perYear: 12 }, 5, 1);
    expect(times).toEqual([2, 3, 4, 14, 15, 16, 26, 27, 28, 38, 39, 40, 50, 51, 52]);
    expect(referenceTimes({ counts: LEVEL.slice(0, 30), perYear: 12 }, 5, 1)).toEqual([
      4, 5, 6, 16, 17, 18,
    ]);
  });
});

describe('a short past', () => {
  /** P(X ≥ y) for X binomial(n, p), term by term. */
  function binomialFrom(y: number, n: number, p: number): number {
    let below = 0;
    let term = (1 - p) ** n;
    for (let k = 0; k < y; k++) {
      below += term;
      term *= ((n - k) / (k + 1)) * (p / (1 - p));
    }
    return 1 - below;
  }

  test('threshold: the largest count that is not too large a part of all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 3, max: 5 }), { minLength: 5, maxLength: 9 }),
        (past) => {
          const sign = earlySign({ counts: [...past, 4], perYear: 1 });
          if (sign.statement === 'none') throw new Error('five counts must do');
          expect(sign).toMatchObject({ method: 'short_series', dispersion: 1 });
          const sum = past.reduce((all, n) => all + n, 0);
          const chance = (y: number) => binomialFrom(y, sum + y, 1 / (past.length + 1));
          expect(chance(sign.threshold)).toBeGreaterThan(0.005);
          expect(chance(sign.threshold + 1)).toBeLessThanOrEqual(0.005 + 1e-12);
        },
      ),
    );
  });

  test('a jump signals, more of the same does not', () => {
    expect(earlySign({ counts: [12, 9, 11, 10, 8, 31], perYear: 1 }).statement).toBe('signal');
    expect(earlySign({ counts: [12, 9, 11, 10, 8, 14], perYear: 1 }).statement).toBe('no_signal');
  });

  test('counts that vary a lot need a larger jump', () => {
    const calm = earlySign({ counts: [10, 10, 10, 10, 10, 10], perYear: 4 });
    const wild = earlySign({ counts: [1, 22, 4, 20, 3, 10], perYear: 4 });
    if (calm.statement === 'none' || wild.statement === 'none') throw new Error('must say');
    expect(wild.expected).toBe(calm.expected);
    expect(wild.threshold).toBeGreaterThan(2 * calm.threshold);
  });

  test('from nothing, five can be a signal; fewer never are', () => {
    expect(earlySign({ counts: [0, 0, 0, 0, 0, 5], perYear: 1 }).statement).toBe('signal');
    expect(earlySign({ counts: [0, 0, 0, 0, 0, 4], perYear: 1 })).toMatchObject({
      statement: 'no_signal',
      threshold: 2,
    });
  });
});

describe('withheld counts', () => {
  const NONE = { statement: 'none', reason: 'withheld' };

  test('a withheld last count gives no statement', () => {
    expect(monthly([...LEVEL.slice(0, -1), null])).toEqual(NONE);
    expect(earlySign({ counts: [], perYear: 12 })).toEqual(NONE);
  });

  test('withheld past counts are left out; too few left, and nothing is said', () => {
    const some = LEVEL.map((count, i) => (i === 27 || i === 2 ? null : count));
    expect(monthly(some)).toMatchObject({ method: 'farrington', past: 13 });
    const few = LEVEL.map((count, i) => (i < 58 ? null : count));
    expect(monthly(few)).toMatchObject({ method: 'short_series', past: 5 });
    const fewer = LEVEL.map((count, i) => (i < 59 ? null : count));
    expect(monthly(fewer)).toEqual({ statement: 'none', reason: 'past_too_short' });
  });

  test('whatever is withheld, nothing breaks', () => {
    const count = fc.option(fc.nat(12), { nil: null });
    fc.assert(
      fc.property(
        fc.array(count, { maxLength: 80 }),
        fc.constantFrom(1, 4, 12),
        (counts, perYear) => {
          const sign = earlySign({ counts, perYear });
          if (sign.statement === 'none') return;
          expect(Number.isFinite(sign.threshold) && Number.isFinite(sign.score)).toBe(true);
          expect(counts.at(-1)).toBe(sign.count);
        },
      ),
    );
  });
});

test('what cannot be', () => {
  expect(() => monthly([1, -1])).toThrow(RangeError);
  expect(() => monthly([1.5])).toThrow(RangeError);
  expect(() => monthly([1], { alpha: 0.5 })).toThrow(RangeError);
  expect(() => monthly([1], { window: 6 })).toThrow('touch');
  expect(() => earlySign({ counts: [1], perYear: 0 })).toThrow(RangeError);
});
