import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialExact } from '../../pipeline/stats/interval/binomial-exact.ts';
import { byar } from '../../pipeline/stats/interval/byar.ts';
import { directionOf, isChange } from '../../pipeline/stats/interval/change.ts';
import { countRatio } from '../../pipeline/stats/interval/count-ratio.ts';
import { levelForMany, zOf } from '../../pipeline/stats/interval/level.ts';
import { shareDifference } from '../../pipeline/stats/interval/newcombe.ts';
import { poissonExact } from '../../pipeline/stats/interval/poisson-exact.ts';
import { wilson } from '../../pipeline/stats/interval/wilson.ts';
import { readJson, referenceTest } from './references.ts';

const limits = ({ lower, upper }: { lower: number; upper: number }, digits: number) =>
  [lower, upper].map((value) => Number(value.toFixed(digits)));

const fraction = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([whole, share]) => ({ part: Math.round(whole * share), whole }));

describe('Wilson', () => {
  // Newcombe (1998), Stat Med 17:857–872, table I, method 3
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Newcombe’s %i of %i', (part, whole, ...printed) => {
    expect(limits(wilson({ part, whole }), 4)).toEqual(printed);
  });

  referenceTest('all printed ones', () => {
    const said = readJson('wilson_published.json');
    for (const { x: part, n: whole, lower, upper } of said.newcombe_1998a_table_I_wilson.cases)
      expect(limits(wilson({ part, whole }), 4)).toEqual([lower, upper]);
    for (const { x: part, n: whole, conf, lower, upper } of said.statsmodels_gh_wilson.cases)
      expect(limits(wilson({ part, whole }, conf), 7)).toEqual([lower, upper]);
  });

  test('contains the share, stays within 0..1, is symmetric, and narrows with confidence', () => {
    fc.assert(
      fc.property(fraction, ({ part, whole }) => {
        const { lower, upper } = wilson({ part, whole });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(part / whole);
        expect(upper).toBeGreaterThanOrEqual(part / whole);
        const turned = wilson({ part: whole - part, whole });
        expect(turned.lower).toBeCloseTo(1 - upper, 12);
        expect(wilson({ part, whole }, 0.998).lower).toBeLessThanOrEqual(lower);
      }),
    );
  });

  test.each([
    [1, 0],
    [2, 1],
    [-1, 5],
    [Number.NaN, 5],
  ])('no %d of %d', (part, whole) => {
    expect(() => wilson({ part, whole })).toThrow(RangeError);
  });
});

describe('Newcombe’s difference', () => {
  // Newcombe (1998), Stat Med 17:873–890, table II, method 10, examples a, b and d
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
  ])('%i/%i − %i/%i', (x1, n1, x2, n2, ...printed) => {
    const difference = shareDifference({ part: x1, whole: n1 }, { part: x2, whole: n2 });
    expect(limits(difference, 4)).toEqual(printed);
  });

  referenceTest('all printed ones', () => {
    const { cases } = readJson('wilson_published.json').newcombe_1998b_table_II_difference_method10;
    for (const { x1, n1, x2, n2, lower, upper } of cases) {
      const found = shareDifference({ part: x1, whole: n1 }, { part: x2, whole: n2 });
      expect(limits(found, 4)).toEqual([lower, upper]);
    }
  });

  test('contains the difference, stays within −1..1, and turns sign with the order', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const { difference, lower, upper } = shareDifference(a, b);
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(upper).toBeLessThanOrEqual(1 + 1e-12);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
        expect(shareDifference(b, a).lower).toBeCloseTo(-upper, 12);
      }),
    );
  });
});

describe('a count', () => {
  // exact limits as tabled since Garwood (1936), Biometrika 28:437–442
  test.each([
    [0, 0, 3.689],
    [1, 0.025, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [20, 12.217, 30.888],
    [100, 81.364, 121.627],
  ])('exact limits of %i', (count, ...printed) => {
    expect(limits(poissonExact(count), 3)).toEqual(printed);
  });

  // the English health agency’s check values for its own functions
  test.each([
    [65, 0.95, 50.16318771, 82.84913855],
    [1, 0.95, 0.013072133, 5.563755582],
    [65, 0.998, 42.88026147, 94.00029084],
    [10, 0.998, 2.916318375, 24.19372493],
  ])('Byar’s limits of %i at %f', (count, level, lower, upper) => {
    expect(byar(count, level).lower).toBeCloseTo(lower, 7);
    expect(byar(count, level).upper).toBeCloseTo(upper, 7);
  });

  test('Byar’s come close to the exact ones from 10 up and never fall under 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100_000 }), (count) => {
        const [approximate, exact] = [byar(count), poissonExact(count)];
        expect(Math.abs(approximate.lower / exact.lower - 1)).toBeLessThan(0.002);
        expect(Math.abs(approximate.upper / exact.upper - 1)).toBeLessThan(0.002);
      }),
    );
    expect([0, 1, 2].map((count) => byar(count, 0.998).lower >= 0)).toEqual([true, true, true]);
  });
});

describe('a ratio of counts', () => {
  test('has the limits of R’s poisson.test: 11 in 800 against 21 in 3011', () => {
    const ratio = countRatio({ count: 11, exposure: 800 }, { count: 21, exposure: 3011 });
    expect(ratio.ratio).toBeCloseTo(1.971488, 6);
    expect(ratio.lower).toBeCloseTo(0.8584264, 7);
    expect(ratio.upper).toBeCloseTo(4.2772659, 7);
  });

  test('against zero has no end, of nothing says nothing', () => {
    expect(countRatio({ count: 5 }, { count: 0 })).toMatchObject({ ratio: null, upper: null });
    expect(countRatio({ count: 0 }, { count: 5 })).toMatchObject({ ratio: 0, lower: 0 });
    expect(countRatio({ count: 0 }, { count: 0 })).toEqual({ ratio: null, lower: 0, upper: null });
  });

  test('turns round, and widens with dispersion', () => {
    const count = fc.integer({ min: 1, max: 50_000 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const one = countRatio({ count: a }, { count: b });
        const other = countRatio({ count: b }, { count: a });
        expect((one.upper ?? 0) * other.lower).toBeCloseTo(1, 9);
        const wide = countRatio({ count: a }, { count: b }, { dispersion: 4 });
        expect(wide.lower).toBeLessThan(one.lower);
        expect(wide.upper ?? 0).toBeGreaterThan(one.upper ?? 0);
      }),
    );
  });

  test('what cannot be', () => {
    expect(() => countRatio({ count: 1, exposure: 0 }, { count: 1 })).toThrow(RangeError);
    expect(() => countRatio({ count: 1.5 }, { count: 1 })).toThrow(RangeError);
    expect(() => countRatio({ count: 1 }, { count: 1 }, { dispersion: 0.5 })).toThrow(RangeError);
  });
});

test('exact limits of a share hold Wilson’s typical case and its ends', () => {
  // R binom.test(81, 263) and binom.test(0, 20)
  expect(limits(binomialExact({ part: 81, whole: 263 }), 4)).toEqual([0.2527, 0.3676]);
  expect(limits(binomialExact({ part: 0, whole: 20 }), 4)).toEqual([0, 0.1684]);
  expect(binomialExact({ part: 20, whole: 20 }).upper).toBe(1);
});

test('a difference is a change when its interval excludes “none”', () => {
  expect(isChange({ lower: 0.01, upper: 0.2 })).toBe(true);
  expect(isChange({ lower: 0, upper: 0.2 })).toBe(false);
  expect(directionOf({ lower: -0.3, upper: -0.1 })).toBe('fell');
  expect(directionOf({ lower: 1.1, upper: null }, 1)).toBe('rose');
  expect(directionOf({ lower: 0.1, upper: null }, 1)).toBe('unclear');
});

test('levels', () => {
  expect(zOf(0.95)).toBeCloseTo(1.959964, 6);
  expect(zOf(0.998)).toBeCloseTo(3.090232, 6);
  expect(levelForMany(20)).toBeCloseTo(0.9975, 12);
  expect(() => levelForMany(0)).toThrow(RangeError);
});
