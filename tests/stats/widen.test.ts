import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zOf } from '../../pipeline/stats/interval/level.ts';
import { widenForMany } from '../../pipeline/stats/interval/widen.ts';

test('limits of a log-normal estimate become those of the level each comparison needs', () => {
  const [estimate, error] = [30, 0.12];
  const at = (level: number) => ({
    lower: estimate * Math.exp(-zOf(level) * error),
    upper: estimate * Math.exp(zOf(level) * error),
  });
  const wider = widenForMany({ estimate, ...at(0.95) }, 11);
  expect(wider.lower).toBeCloseTo(at(1 - 0.05 / 11).lower, 10);
  expect(wider.upper).toBeCloseTo(at(1 - 0.05 / 11).upper, 10);
});

test('more comparisons never narrow, and one changes nothing', () => {
  const side = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      side,
      side,
      fc.integer({ min: 1, max: 60 }),
      (estimate, a, b, k) => {
        const limits = { estimate, lower: estimate * a, upper: estimate / b };
        const wider = widenForMany(limits, k);
        expect(Number(wider.lower)).toBeLessThanOrEqual(limits.lower * (1 + 1e-12));
        expect(Number(wider.upper)).toBeGreaterThanOrEqual(limits.upper * (1 - 1e-12));
        expect(widenForMany(limits, 1).upper).toBeCloseTo(limits.upper, 6);
      },
    ),
  );
});

test('what is missing stays missing; nothing lies below 0', () => {
  expect(widenForMany({ estimate: 9, lower: null, upper: null }, 5)).toMatchObject({
    ...{ lower: null, upper: null },
  });
  expect(widenForMany({ estimate: 0, lower: 0, upper: 4 }, 5)).toMatchObject({
    lower: 0,
    upper: 4,
  });
  expect(() => widenForMany({ estimate: 9, lower: -1, upper: 12 }, 5)).toThrow(RangeError);
  expect(() => widenForMany({ estimate: -9, lower: 1, upper: 12 }, 5)).toThrow(RangeError);
  expect(() => widenForMany({ estimate: 9, lower: 8, upper: 12 }, 0)).toThrow(RangeError);
});
