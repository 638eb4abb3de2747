import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile } from '../../pipeline/stats/distribution/beta-quantile.ts';
import { binomialAtMost } from '../../pipeline/stats/distribution/binomial.ts';
import { chiSquareAbove, chiSquareQuantile } from '../../pipeline/stats/distribution/chi-square.ts';
import { firstWhole } from '../../pipeline/stats/distribution/crossing.ts';
import { betaBelow } from '../../pipeline/stats/distribution/incomplete-beta.ts';
import { gammaAbove, gammaBelow } from '../../pipeline/stats/distribution/incomplete-gamma.ts';
import { normalAbove, normalQuantile } from '../../pipeline/stats/distribution/normal.ts';
import { poissonMass } from '../../pipeline/stats/distribution/poisson-mass.ts';
import { studentBeyond } from '../../pipeline/stats/distribution/student.ts';

describe('chi-square', () => {
  // NIST/SEMATECH e-Handbook 1.3.6.7.4, upper-tail critical values, three decimals
  test.each([
    [1, 0.05, 3.841],
    [2, 0.01, 9.21],
    [3, 0.001, 16.266],
    [10, 0.05, 18.307],
    [10, 0.95, 3.94],
    [30, 0.99, 14.953],
    [100, 0.001, 149.449],
  ])('NIST table: %i degrees of freedom, %f above', (df, above, printed) => {
    expect(chiSquareQuantile(1 - above, df).toFixed(3)).toBe(printed.toFixed(3));
    expect(chiSquareAbove(printed, df)).toBeCloseTo(above, 3);
  });

  test('two degrees of freedom are the exponential, one the square of a normal', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 600, noNaN: true }), (x) => {
        expect(chiSquareAbove(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 11);
        expect(chiSquareAbove(x, 1)).toBeCloseTo(2 * normalAbove(Math.sqrt(x)), 13);
      }),
    );
  });

  test('the quantile turns the survival function round', () => {
    const p = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(p, fc.integer({ min: 1, max: 5000 }), (at, df) => {
        expect(1 - chiSquareAbove(chiSquareQuantile(at, df), df)).toBeCloseTo(at, 9);
      }),
    );
  });

  test('what cannot be', () => {
    expect(() => chiSquareAbove(-1, 1)).toThrow(RangeError);
    expect(() => chiSquareAbove(1, 0)).toThrow(RangeError);
    expect(() => chiSquareQuantile(1, 1)).toThrow(RangeError);
  });
});

describe('normal', () => {
  // Abramowitz & Stegun, tables 26.1 and 26.5
  test.each([
    [0.975, 1.959964],
    [0.995, 2.575829],
    [0.999, 3.090232],
    [0.5, 0],
    [0.025, -1.959964],
  ])('quantile of %f', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 6);
  });

  test('tails', () => {
    expect(normalAbove(0)).toBe(0.5);
    expect(normalAbove(3)).toBeCloseTo(0.0013498980316, 13);
    expect(normalAbove(-3)).toBeCloseTo(1 - 0.0013498980316, 13);
    expect(normalAbove(10) / 7.619853024160527e-24).toBeCloseTo(1, 10);
  });
});

test('Student’s t: critical values of NIST 1.3.6.7.2', () => {
  expect(studentBeyond(2.228, 10)).toBeCloseTo(0.05, 4);
  expect(studentBeyond(12.706, 1)).toBeCloseTo(0.05, 5);
  expect(studentBeyond(-2.66, 60)).toBeCloseTo(0.01, 4);
  expect(studentBeyond(0, 5)).toBe(1);
});

test('incomplete gamma: both tails make 1, and a sum of Poisson masses is one of them', () => {
  const a = fc.integer({ min: 1, max: 3000 });
  fc.assert(
    fc.property(a, fc.double({ min: 0, max: 2, noNaN: true }), (shape, ratio) => {
      const x = shape * ratio;
      expect(gammaBelow(shape, x) + gammaAbove(shape, x)).toBeCloseTo(1, 12);
      let below = 0;
      for (let k = 0; k < shape; k++) below += poissonMass(k, x);
      expect(gammaAbove(shape, x)).toBeCloseTo(below, 10);
    }),
    { numRuns: 50 },
  );
});

test('incomplete beta: a sum of binomial terms, symmetric, turned round by its quantile', () => {
  // P(X ≤ 3), X binomial(10, 0.3): National Bureau of Standards, AMS 6, 0.64961
  expect(binomialAtMost(3, 10, 0.3)).toBeCloseTo(0.64961, 5);
  expect([-1, 10, 11].map((k) => binomialAtMost(k, 10, 0.3))).toEqual([0, 1, 1]);
  const shape = fc.double({ min: 0.1, max: 5000, noNaN: true });
  const inner = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(inner, shape, shape, (p, a, b) => {
      expect(betaBelow(p, a, b)).toBeCloseTo(1 - betaBelow(1 - p, b, a), 11);
      const x = betaQuantile(p, a, b);
      if (x > 1e-12 && x < 1 - 1e-6) expect(betaBelow(x, a, b)).toBeCloseTo(p, 8);
    }),
  );
});

test('the first whole number past a point', () => {
  fc.assert(fc.property(fc.nat(1e9), (n) => firstWhole((k) => k >= n) === n));
});
