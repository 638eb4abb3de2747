import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rate } from '../../site/figures/rate.ts';

const BASE = 30;

describe('a rate', () => {
  test.each([
    [1707, 1874, '91.1%'],
    [1874, 4424, '42.4%'],
    [30, 30, '100.0%'],
    [9999, 10_000, '99.9%'],
    [99_951, 100_000, '99.9%'],
    [0, 30, '0.0%'],
    [1, 10_000, '<0.1%'],
    [5, 10_000, '0.1%'],
    [1, 2000, '0.1%'],
    [1, 2001, '<0.1%'],
    [15, 30, '50.0%'],
  ])('%i of %i is %s', (part, whole, percent) => {
    expect(rate(part, whole, BASE)).toMatchObject({ kind: 'rate', part, whole, percent });
  });

  test('has Wilson’s limits: 81 of 263 as Newcombe (1998) prints them', () => {
    const shown = rate(81, 263, BASE);
    const limits = shown.kind === 'rate' ? shown.limits : undefined;
    expect(limits?.lower).toBeCloseTo(0.2553, 4);
    expect(limits?.upper).toBeCloseTo(0.3662, 4);
  });

  test('is a fraction only below the base the policy names', () => {
    expect(rate(28, 29, BASE)).toEqual({ kind: 'fraction', part: 28, whole: 29 });
    expect(rate(29, 30, BASE).kind).toBe('rate');
    expect(rate(29, 30, 31).kind).toBe('fraction');
  });

  test('does not exist on a base of zero', () => {
    expect(rate(0, 0, BASE)).toEqual({ kind: 'none' });
  });

  test.each([
    [null, 40],
    [3, null],
    [null, null],
    [null, 0],
  ])('is withheld with %s of %s', (part, whole) => {
    expect(rate(part, whole, BASE)).toEqual({ kind: 'withheld' });
  });

  test('is refused where the part is larger than the whole', () => {
    expect(() => rate(41, 40, BASE)).toThrow('larger than its whole');
  });

  test('says all only of all, and nothing only of nothing', () => {
    const pair = fc
      .integer({ min: BASE, max: 1_000_000 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(pair, ([part, whole]) => {
        const shown = rate(part, whole, BASE);
        const percent = shown.kind === 'rate' ? shown.percent : '';
        expect(percent === '100.0%').toBe(part === whole);
        expect(percent === '0.0%').toBe(part === 0);
      }),
    );
  });
});
