import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialAtMost } from '../../pipeline/stats/distribution/binomial.ts';
import { exactFunnelLimits, funnelLimits } from '../../pipeline/stats/funnel/funnel-limits.ts';
import { overdispersion, shareScore } from '../../pipeline/stats/funnel/overdispersion.ts';
import { quantile } from '../../pipeline/stats/funnel/quantile.ts';
import { standingByInterval, standingInFunnel } from '../../pipeline/stats/funnel/standing.ts';
import { expectClose, readCsv, referenceTest } from './references.ts';

const LABELS = {
  'high three': 'High (0.001)',
  'high two': 'High (0.025)',
  'low two': 'Low (0.025)',
  'low three': 'Low (0.001)',
} as const;

describe('the English health agency’s funnel of proportions', () => {
  const units = () =>
    readCsv('phe_funnel_prop_inputs.csv').map((row) => ({
      ...row,
      part: Number(row.numerator),
      whole: Number(row.denominator),
      label: row.significance,
    }));
  const target = () => {
    const all = units();
    const total = (key: 'part' | 'whole') => all.reduce((sum, unit) => sum + unit[key], 0);
    return total('part') / total('whole');
  };

  referenceTest('limits at every printed base', () => {
    const p = target();
    const rows = readCsv('phe_funnel_prop_outputs.csv');
    expect(rows.length).toBe(100);
    for (const row of rows) {
      const { two, three } = funnelLimits(p, Number(row.Population));
      const close = (ours: number, column: string) =>
        expectClose(100 * ours, Number(row[column]), 1e-6, `${column} at ${row.Population}`);
      close(two.lower, 'Lower2s0025limit');
      close(two.upper, 'Upper2s0025limit');
      close(three.lower, 'Lower3s0001limit');
      close(three.upper, 'Upper3s0001limit');
      close(p, 'Baseline');
    }
  });

  referenceTest('significance labels of every area', () => {
    const p = target();
    for (const unit of units()) {
      const standing = standingByInterval(unit, p);
      const label = standing && LABELS[`${standing.side} ${standing.band}`];
      expect(label ?? 'Not significant').toBe(unit.label);
    }
  });
});

describe('funnel limits', () => {
  test('at 2 sigma: 0.8 ± 1.96·0.04 for a base of 100, wider by √φ', () => {
    expect(funnelLimits(0.8, 100).two.lower).toBeCloseTo(0.8 - 1.959964 * 0.04, 6);
    expect(funnelLimits(0.8, 100, 4).two.lower).toBeCloseTo(0.8 - 1.959964 * 0.08, 6);
    expect(funnelLimits(0.8, 5).three).toMatchObject({ upper: 1 });
  });

  // recomputed in exact fractions after Spiegelhalter (2005), the upper ones at a target of 0.2
  test('exact ones', () => {
    const { two, three } = exactFunnelLimits(0.8, 50);
    expect(two.lower).toBeCloseTo(0.672906116647942, 12);
    expect(two.upper).toBeCloseTo(0.915595177987731, 12);
    expect(three.lower).toBeCloseTo(0.600855902324962, 12);
    expect(three.upper).toBeCloseTo(0.965223856792492, 12);
    expect(exactFunnelLimits(0.1, 1).two.lower).toBe(0);
  });

  test('a count outside exact ones is as rare as they say, above as below', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (base, target) => {
          const { two, three } = exactFunnelLimits(target, base);
          for (const [{ lower, upper }, tail] of [
            [two, 0.025],
            [three, 0.001],
          ] as const) {
            const highestBelow = Math.ceil(lower * base - 1e-9) - 1;
            const lowestAbove = Math.floor(upper * base + 1e-9) + 1;
            const above = 1 - binomialAtMost(lowestAbove - 1, base, target);
            if (highestBelow >= 0)
              expect(binomialAtMost(highestBelow, base, target)).toBeLessThanOrEqual(tail + 1e-9);
            if (lowestAbove <= base) expect(above).toBeLessThanOrEqual(tail + 1e-9);
          }
        },
      ),
    );
    expect(exactFunnelLimits(0.9, 30).three.upper).toBe(1);
  });

  test('overdispersion moves exact ones √φ times as far from the target', () => {
    const [plain, wide] = [exactFunnelLimits(0.5, 100), exactFunnelLimits(0.5, 100, 4)];
    expect(wide.two.lower).toBeCloseTo(0.5 - 2 * (0.5 - plain.two.lower), 12);
    expect(wide.three.upper).toBeCloseTo(0.5 + 2 * (plain.three.upper - 0.5), 12);
    expect(exactFunnelLimits(0.95, 30, 9).two).toMatchObject({ upper: 1 });
  });

  test('exact and normal ones agree for large bases', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 200_000 }),
        fc.double({ min: 0.2, max: 0.8, noNaN: true }),
        (base, target) => {
          const [exact, normal] = [exactFunnelLimits(target, base), funnelLimits(target, base)];
          expect(exact.two.lower).toBeCloseTo(normal.two.lower, 3);
          expect(exact.three.upper).toBeCloseTo(normal.three.upper, 3);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('what cannot be', () => {
    expect(() => funnelLimits(1, 10)).toThrow(RangeError);
    expect(() => funnelLimits(0.5, 0)).toThrow(RangeError);
    expect(() => funnelLimits(0.5, 10, 0.9)).toThrow(RangeError);
    expect(() => exactFunnelLimits(0.5, 10.5)).toThrow(RangeError);
    expect(() => exactFunnelLimits(0.5, 10, 0.9)).toThrow(RangeError);
  });
});

test('standing in the funnel is by the drawn limits', () => {
  const limits = funnelLimits(0.8, 100);
  const at = (share: number) => standingInFunnel(share, limits);
  expect(at(0.8)).toBeNull();
  expect(at(0.9)).toEqual({ side: 'high', band: 'two' });
  expect(at(0.6)).toEqual({ side: 'low', band: 'three' });
  expect(at(limits.two.upper)).toBeNull();
});

describe('overdispersion', () => {
  test('winsorises a tenth on each side, then takes the mean square', () => {
    const scores = [-9, -2, -1, -1, 0, 0, 0, 1, 1, 2, 9];
    // type 7: the tenth of eleven ordered scores lies exactly on the second
    expect([quantile(scores, 0.1), quantile(scores, 0.9)]).toEqual([-2, 2]);
    const { phi, units } = overdispersion(scores);
    expect(phi).toBeCloseTo((4 * 4 + 4) / 11, 12);
    expect(units).toBe(11);
  });

  test('is applied only if it is more than chance', () => {
    const calm = overdispersion([-1.2, 0.8, 1.1, -0.9, 1.3, -1.1]);
    expect(calm.phi).toBeGreaterThan(1);
    expect(calm.toApply).toBe(1);
    const wild = overdispersion([-5, 4, 6, -3, 7, -6]);
    expect(wild.p).toBeLessThan(0.05);
    expect(wild.toApply).toBe(wild.phi);
    expect(overdispersion([0, 0, 0]).toApply).toBe(1);
  });

  test('scores count standard errors at the target', () => {
    expect(shareScore({ part: 84, whole: 100 }, 0.8)).toBeCloseTo(1, 12);
  });

  test('what cannot be', () => {
    expect(() => overdispersion([])).toThrow(RangeError);
    expect(() => overdispersion([Number.NaN])).toThrow(RangeError);
    expect(() => overdispersion([1], 0.5)).toThrow(RangeError);
  });
});
