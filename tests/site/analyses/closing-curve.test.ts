import { describe, expect, test } from 'vitest';
import { closingCurve } from '../../../site/analyses/closing-curve/analysis.ts';
import { curveOf, intervalsOf } from '../../../site/analyses/closing-curve/curve.ts';
import type { Cell, Row } from '../../../site/editions/schema.ts';
import { shareLimits, shareText } from '../../../site/figures/share.ts';
import { answered, drawing, given, linesOf, row, textsIn } from './given.ts';

/** Counts between listed days, worked out by hand below. */
const at = (day: number, at_risk: Cell, closed_since: Cell, left_since: Cell): Row =>
  row({ day: String(day) }, { at_risk, closed_since, left_since });
const CURVE = [at(0, 100, 10, 0), at(30, 90, 40, 10), at(60, 40, 20, 0), at(540, 20, 5, 15)];
const clock = (since: string, zh: string, en: string, days: readonly Cell[]): Row =>
  row(
    { forum: '38', since, since_zh: zh, since_en: en },
    {
      ...{
        timed: 100,
        timed_closed: 75,
        days_lower: days[0] ?? null,
        days_median: days[1] ?? null,
      },
      ...{ days_median_low: days[2] ?? null, days_median_high: days[3] ?? null },
      days_upper: days[4] ?? null,
    },
  );
const CLOCKS = [
  clock('assignment', '自交办', 'from assignment', [12, 28, 24, 33, 59]),
  clock('receipt', '自收到', 'from receipt', [17, 35, 31, 40, 66]),
];
const source = (curve = CURVE, clocks = CLOCKS) =>
  given({ closing_curve: curve, time_to_close: clocks });

test('the share closed by a day, those who left counting half', () => {
  const shares = curveOf(intervalsOf(CURVE)).map(({ share }) => share);
  expect(shares[0]).toBeCloseTo(1 - 90 / 100, 12);
  expect(shares[1]).toBeCloseTo(1 - (90 / 100) * (1 - 40 / (90 - 5)), 12);
  expect(shares[2]).toBeCloseTo(1 - (90 / 100) * (45 / 85) * (20 / 40), 12);
});

test('its limits lie around it', () => {
  for (const { share, lower, upper } of curveOf(intervalsOf(CURVE))) {
    expect(Number(lower)).toBeLessThan(Number(share));
    expect(Number(upper)).toBeGreaterThan(Number(share));
  }
});

describe('in words', () => {
  test('half within so many days, from assignment and from receipt', () => {
    const { notable, sentence } = answered(closingCurve, source());
    expect(notable).toBe(false);
    expect(sentence('zh')).toBe(
      '可以计时的100件交办件中，一半在交办后28天（95%区间24～33天）内办结，从收到算起是35天（95%区间31～40天）内；仍在办的按已等待的天数计入。',
    );
    expect(sentence('en')).toBe(
      'Half of the 100 assigned appeals whose time can be counted are closed within 28 days (95% limits 24–33 days) of assignment, or within 35 days (95% limits 31–40 days) of receipt; those still open count in with the days they have waited.',
    );
  });

  test('without an upper limit there is only a lower one', () => {
    const clocks = [clock('assignment', '自交办', 'from assignment', [12, 28, 24, null, null])];
    const { sentence } = answered(closingCurve, source(CURVE, clocks));
    expect(sentence('zh')).toContain('交办后28天（95%区间24天以上）内办结；');
    expect(sentence('en')).toContain('28 days (95% limits 24 days or more) of assignment; those');
  });

  test('without a median it says that there is none yet', () => {
    const clocks = [clock('assignment', '自交办', 'from assignment', [])];
    const { sentence } = answered(closingCurve, source(CURVE, clocks));
    expect(sentence('zh')).toContain('100件交办件中已办结75件，还说不出办结一半要多少天');
    expect(sentence('en')).toContain('too few to say by when half are');
  });
});

describe('what is drawn', () => {
  const answer = answered(closingCurve, source());
  const lines = linesOf(answer.sheet('zh'));

  test('stands in the table: every day with its limits, every quartile with its own', () => {
    for (const step of curveOf(intervalsOf(CURVE)))
      expect(lines).toContainEqual([
        ...[`自交办${step.day}天`, ...[step.atRisk, step.events, step.censored].map(String)],
        ...[shareText(step.share), shareLimits(step, 'zh')],
      ]);
    expect(lines).toContainEqual(['自交办28天（95%区间24～33天）', '—', '—', '—', '50%', '—']);
    expect(lines).toContainEqual(['自收到66天', '—', '—', '—', '75%', '—']);
    expect(lines).toHaveLength(CURVE.length + 6);
  });

  test('names the quartiles from assignment beside the curve', () => {
    const texts = textsIn(drawing(answer, 'zh'));
    expect(texts).toEqual(
      expect.arrayContaining(['四分之一：12天', '一半：28天（24～33天）', '四分之三：59天']),
    );
  });

  test('ends with a year, and says that the table goes on', () => {
    const { legend } = answer.picture('zh');
    expect(legend.map(({ label }) => label)).toContain('图画到365天，以后的在表里');
    const short = answered(closingCurve, source(CURVE.slice(0, 3))).picture('zh');
    expect(short.legend.map(({ label }) => label).join()).not.toContain('365');
  });
});

test('days on which nobody was left to follow have no share and are not drawn', () => {
  const answer = answered(closingCurve, source([...CURVE, at(730, 0, 0, 0)]));
  expect(linesOf(answer.sheet('en'))).toContainEqual([
    ...['730 days from assignment', '0', '0', '0', '—', '—'],
  ]);
});

test.each([
  ['no rows', []],
  ['nobody assigned', [at(0, 0, 0, 0), at(30, 0, 0, 0)]],
  ['fewer than a share needs', [at(0, 29, 20, 0)]],
  ['a count that is not published', [at(0, 100, null, null)]],
])('says nothing of %s', (_, curve) => {
  expect(closingCurve.answer(source(curve))).toBeUndefined();
});
