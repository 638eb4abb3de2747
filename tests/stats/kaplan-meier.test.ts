import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '../../pipeline/stats/survival/kaplan-meier.ts';
import { numberAtRisk, sharesClosed } from '../../pipeline/stats/survival/shares-closed.ts';
import { byDay, expectClose } from './references.ts';
import { MAINTAINED, PLACEBO, TREATED } from './textbook.ts';

const events = (curve: ReturnType<typeof kaplanMeier>) => curve.steps.filter((s) => s.events > 0);

test('Miller (1981): the maintained group, share and standard error as printed', () => {
  const steps = events(kaplanMeier(MAINTAINED));
  expect(steps.map(({ day, atRisk }) => [day, atRisk])).toEqual([
    [9, 11],
    [13, 10],
    [18, 8],
    [23, 7],
    [31, 5],
    [34, 4],
    [48, 2],
  ]);
  const printed = [0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184];
  expect(steps.map(({ survival }) => Number(survival.toFixed(3)))).toEqual(printed);
  const errors = [0.0867, 0.1163, 0.1397, 0.1526, 0.1642, 0.1627, 0.1535];
  expect(steps.map(({ error }) => Number(error?.toFixed(4)))).toEqual(errors);
});

test('Freireich (1963): remission under 6-mercaptopurine as in Cox & Oakes', () => {
  const printed = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
  const shares = events(kaplanMeier(TREATED)).map(({ survival }) => Number(survival.toFixed(3)));
  expect(shares).toEqual(printed);
});

test('where nobody is left there is no error and there are no limits', () => {
  for (const limits of ['log-log', 'log', 'plain'] as const) {
    const last = kaplanMeier(PLACEBO, { limits }).steps.at(-1);
    expect(last).toMatchObject({ survival: 0, error: null, lower: null, upper: null });
  }
});

describe('share closed by a day', () => {
  const curve = kaplanMeier(TREATED);

  test('is 1 − S with the limits turned round', () => {
    const [share] = sharesClosed(curve, [10]);
    const step = curve.steps.find(({ day }) => day === 10);
    expect(share).toMatchObject({ day: 10, atRisk: 15, complete: false });
    expectClose(share?.share ?? null, 1 - (step?.survival ?? 0), 0);
    expectClose(share?.lower ?? null, 1 - (step?.upper ?? 0), 0);
    expectClose(share?.upper ?? null, 1 - (step?.lower ?? 0), 0);
  });

  test('is a plain fraction and complete while everybody was followed', () => {
    expect(sharesClosed(curve, [5, 6]).map(({ share, complete }) => [share, complete])).toEqual([
      [0, true],
      [1 - 18 / 21, true],
    ]);
  });

  test('is not known after the last day anybody was seen, unless all were closed', () => {
    expect(sharesClosed(curve, [36])).toEqual([
      { day: 36, atRisk: 0, share: null, lower: null, upper: null, complete: false },
    ]);
    expect(sharesClosed(kaplanMeier(PLACEBO), [99])[0]).toMatchObject({ share: 1, complete: true });
    expect(sharesClosed(kaplanMeier([]), [0])[0]?.share).toBeNull();
  });

  test('comes with the number at risk, who is censored on the day included', () => {
    expect([0, 6, 7, 32, 35, 36].map((day) => numberAtRisk(curve, day))).toEqual([
      21, 21, 17, 4, 1, 0,
    ]);
  });
});

const records = fc.array(fc.tuple(fc.nat(60), fc.boolean()), { minLength: 1, maxLength: 200 });

test('without censoring the curve is the empirical distribution', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 1 }), (days) => {
      const curve = kaplanMeier(byDay(days.map((day) => [day, true] as const)));
      for (const { day, survival } of curve.steps)
        expectClose(survival, days.filter((d) => d > day).length / days.length, 1e-12);
    }),
  );
});

test('the curve never rises, stays within its limits, and limits within 0..1', () => {
  fc.assert(
    fc.property(
      records,
      fc.constantFrom('log-log' as const, 'log' as const, 'plain' as const),
      (rows, limits) => {
        let before = 1;
        for (const { survival, lower, upper } of kaplanMeier(byDay(rows), { limits }).steps) {
          expect(survival).toBeLessThanOrEqual(before);
          before = survival;
          if (lower === null || upper === null) continue;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(survival + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(survival - 1e-12);
          expect(upper).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

test('ten million matters cost what their days cost: each day is looked at a few times', () => {
  let looks = 0;
  const many = Array.from({ length: 4000 }, (_, day) => ({
    day,
    get events() {
      looks++;
      return 1500;
    },
    get censored() {
      looks++;
      return 1000;
    },
  }));
  const curve = kaplanMeier(many);
  expect(curve.total).toBe(10_000_000);
  expect(looks).toBeLessThan(10 * many.length);
});

describe('input that cannot be', () => {
  test.each([
    [[{ day: -1, events: 1, censored: 0 }], 'A day must be'],
    [[{ day: 1.5, events: 1, censored: 0 }], 'A day must be'],
    [[{ day: 1, events: -1, censored: 0 }], 'events'],
    [[{ day: 1, events: 1, censored: 0.5 }], 'censored'],
    [
      [
        { day: 2, events: 1, censored: 0 },
        { day: 2, events: 1, censored: 0 },
      ],
      'ascend',
    ],
  ])('%j', (days, message) => {
    expect(() => kaplanMeier(days)).toThrow(RangeError);
    expect(() => kaplanMeier(days)).toThrow(message);
  });

  test('a confidence of 95', () => {
    expect(() => kaplanMeier(MAINTAINED, { level: 95 })).toThrow(RangeError);
  });
});
