import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '../../pipeline/stats/survival/kaplan-meier.ts';
import {
  type LifeInterval,
  lifeTable,
  tiedDays,
} from '../../pipeline/stats/survival/life-table.ts';
import { logRank } from '../../pipeline/stats/survival/log-rank.ts';
import type { DayCount } from '../../pipeline/stats/survival/risk-sets.ts';
import { sharesClosed } from '../../pipeline/stats/survival/shares-closed.ts';
import { byDay, expectClose } from './references.ts';
import { ANGINA, KIDNEY, PLACEBO, TREATED } from './textbook.ts';

/** Counts between the listed days, as a table publishes them. */
function listed(
  times: readonly (readonly [day: number, event: boolean])[],
  days: readonly number[],
): LifeInterval[] {
  return days.map((day, i) => {
    const before = days[i - 1] ?? -1;
    const within = times.filter(([time]) => time > before && time <= day);
    return {
      day,
      atRisk: times.filter(([time]) => time > before).length,
      events: within.filter(([, event]) => event).length,
      censored: within.filter(([, event]) => !event).length,
    };
  });
}

const upTo = (last: number, step = 1) =>
  Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);

describe('published life tables', () => {
  test('Cutler & Ederer (1958), table 1: kidney cancer, 5-year survival 0.44', () => {
    const shares = lifeTable(KIDNEY).map(({ survival }) => survival?.toFixed(2));
    expect(shares).toEqual(['0.60', '0.54', '0.50', '0.44', '0.44']);
  });

  test('Lee (1992), p. 91: angina pectoris in 2418 males, as SAS prints it', () => {
    const shares = lifeTable(ANGINA).map(({ survival }) => survival?.toFixed(4));
    expect(shares).toEqual([
      ...['0.8114', '0.7170', '0.6524', '0.5786', '0.5193', '0.4611', '0.4172', '0.3712'],
      ...['0.3342', '0.2987', '0.2557', '0.2136', '0.1839', '0.1636', '0.1429', '0.1429'],
    ]);
  });

  test('the limits are those of the printed errors, on the log-log scale', () => {
    // printed: S = 0.8114 with error 0.00796, and S = 0.1429 with error 0.0133
    for (const [place, survival, error] of [
      [0, 0.8114, 0.00796],
      [14, 0.1429, 0.0133],
    ] as const) {
      const { lower, upper } = lifeTable(ANGINA)[place] ?? {};
      const spread = (1.959964 * error) / (survival * Math.abs(Math.log(survival)));
      expectClose(lower ?? null, survival ** Math.exp(spread), 5e-4);
      expectClose(upper ?? null, survival ** Math.exp(-spread), 5e-4);
    }
  });
});

describe('beside the curve of single days', () => {
  const records = fc.array(fc.tuple(fc.nat(40), fc.boolean()), { minLength: 1, maxLength: 120 });

  test('it is Kaplan and Meier’s where all are followed to their end, limits too', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 120 }), (days) => {
        const times = days.map((day) => [day, true] as const);
        const curve = new Map(kaplanMeier(byDay(times)).steps.map((step) => [step.day, step]));
        for (const { day, survival, lower, upper } of lifeTable(listed(times, upTo(40)))) {
          const exact = curve.get(day);
          if (!exact) continue;
          expectClose(survival, exact.survival, 1e-12);
          expectClose(lower, exact.lower, 1e-12);
          expectClose(upper, exact.upper, 1e-12);
        }
      }),
    );
  });

  test('it is near it where some leave, at any spacing of a few days', () => {
    const times = drawn(4000);
    const exact = kaplanMeier(byDay(times));
    for (const step of [1, 3, 7]) {
      const days = upTo(120, step);
      const shares = sharesClosed(exact, days);
      for (const [i, { survival, lower, upper }] of lifeTable(listed(times, days)).entries()) {
        const off = 0.01;
        expectClose(1 - (survival ?? Number.NaN), shares[i]?.share ?? null, off, `day ${i}`);
        expectClose(1 - (upper ?? Number.NaN), shares[i]?.lower ?? null, off, `day ${i}`);
        expectClose(1 - (lower ?? Number.NaN), shares[i]?.upper ?? null, off, `day ${i}`);
      }
    }
  });

  test('the share open never rises, and lies within its limits, and they within 0..1', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 1, max: 9 }), (times, step) => {
        let before = 1;
        for (const { survival, lower, upper } of lifeTable(listed(times, upTo(45, step)))) {
          if (survival === null) continue;
          expect(survival).toBeLessThanOrEqual(before);
          expect(survival).toBeGreaterThanOrEqual(0);
          before = survival;
          if (lower === null || upper === null) continue;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(survival + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(survival - 1e-12);
          expect(upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('where nobody is left', () => {
  const none = { atRisk: 0, events: 0, censored: 0 };

  test('the share is not known if some were still open', () => {
    const left = lifeTable([
      { day: 0, atRisk: 3, events: 1, censored: 2 },
      { day: 1, ...none },
    ]);
    expect(left[0]?.survival).toBe(0.5);
    expect(left[1]).toMatchObject({ survival: null, lower: null, upper: null });
  });

  test('and stays nothing if all were closed', () => {
    const closed = lifeTable([
      { day: 0, atRisk: 3, events: 3, censored: 0 },
      { day: 1, ...none },
    ]);
    expect(closed.map(({ survival }) => survival)).toEqual([0, 0]);
    expect(closed[1]).toMatchObject({ lower: null, upper: null });
  });
});

describe('counts that cannot be', () => {
  const one = { day: 3, atRisk: 5, events: 2, censored: 1 };
  test.each([
    [[{ ...one, day: -1 }], 'A day must be'],
    [[{ ...one, events: 1.5 }], 'events'],
    [[{ ...one, censored: -1 }], 'no longer followed'],
    [[{ ...one, atRisk: Number.NaN }], 'at risk'],
    [[{ ...one, censored: 4 }], 'No more can leave'],
    [[one, one], 'ascend'],
  ])('%j', (intervals, message) => {
    expect(() => lifeTable(intervals)).toThrow(RangeError);
    expect(() => lifeTable(intervals)).toThrow(message);
  });

  test('a confidence of 95', () => {
    expect(() => lifeTable([one], 95)).toThrow(RangeError);
  });
});

describe('the log-rank test from listed days', () => {
  test('is that from single days where nobody leaves in between', () => {
    const groups = [
      [1, 1, 4, 7, 9, 12, 12, 20],
      [2, 3, 4, 4, 5, 8, 11, 15],
    ].map((group) => group.map((day) => [day, true] as const));
    const exact = logRank(groups.map(byDay));
    const tied = logRank(groups.map((group) => tiedDays(listed(group, upTo(20)))));
    expect(tied.chiSquare).toBeCloseTo(exact.chiSquare, 10);
    expect(tied.expected.map((e) => e.toFixed(8))).toEqual(exact.expected.map((e) => e.toFixed(8)));
  });

  test('is near it for many, with some leaving: the closer, the shorter the intervals', () => {
    const groups = [drawn(1500, 1), drawn(900, 1.15), drawn(700, 0.9)];
    const exact = logRank(groups.map(byDay)).chiSquare;
    const offBy = (days: readonly number[]) =>
      Math.abs(logRank(groups.map((one) => tiedDays(listed(one, days)))).chiSquare / exact - 1);
    expect(exact).toBeGreaterThan(10);
    expect(offBy(upTo(400))).toBeLessThan(0.02);
    expect(offBy([0, 3, 7, 14, 21, 30, 45, 60, 75, 90, 120])).toBeLessThan(0.2);
  });

  test('keeps everybody: those followed beyond the last day as well', () => {
    const intervals = [{ day: 6, atRisk: 21, events: 3, censored: 1 }];
    expect(tiedDays(intervals)).toEqual([
      { day: 12, events: 0, censored: 0 },
      { day: 13, events: 3, censored: 1 },
      { day: 14, events: 0, censored: 17 },
    ]);
    expect(tiedDays([])).toEqual([]);
  });

  test('counts half of those who leave as gone before the closures', () => {
    const [before, at] = tiedDays([{ day: 6, atRisk: 21, events: 3, censored: 5 }]);
    expect([before?.censored, at?.censored]).toEqual([2, 3]);
  });

  test('finds a difference by chance as often as it says, whoever is followed for how long', () => {
    const days = [0, 3, 7, 14, 21, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 365];
    const follow = [900, 60, 200];
    const found = (form: (intervals: LifeInterval[]) => DayCount[]) =>
      upTo(399).filter((run) => {
        const groups = follow.map((most, g) => drawn(600, 1, most, 3 * run + g + 1));
        return logRank(groups.map((one) => form(listed(one, days)))).p < 0.05;
      }).length / 400;
    expect(found(tiedDays)).toBeLessThan(0.08);
    expect(found(tiedDays)).toBeGreaterThan(0.02);
    // at risk through the interval they leave in: more than one time in ten
    const through = (intervals: LifeInterval[]) => [
      ...intervals.map(({ day, events, censored }) => ({ day, events, censored })),
      ...tiedDays(intervals).slice(-1),
    ];
    expect(found(through)).toBeGreaterThan(0.1);
  });

  test('tells 6-mercaptopurine from placebo, from weeks by twos as well', () => {
    const byTwo = [TREATED, PLACEBO].map((days) => {
      const times = days.flatMap(({ day, events, censored }) => [
        ...Array.from({ length: events }, () => [day, true] as const),
        ...Array.from({ length: censored }, () => [day, false] as const),
      ]);
      return tiedDays(listed(times, upTo(36, 2)));
    });
    expect(logRank(byTwo).p).toBeLessThan(0.001);
  });
});

/** Times like those of closures, in days, cut off after at most so many; the same on every run. */
function drawn(size: number, slower = 1, most = 900, start = size) {
  let seed = start * 7919;
  const chance = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  return Array.from({ length: size }, (): [day: number, event: boolean] => {
    const closed = Math.floor(-35 * slower * Math.log(1 - chance()));
    const seen = Math.floor(chance() * most);
    return closed <= seen ? [closed, true] : [seen, false];
  });
}
