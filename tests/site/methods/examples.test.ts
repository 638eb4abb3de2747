import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signals } from '../../../pipeline/stats/chart/signals.ts';
import { xmr } from '../../../pipeline/stats/chart/xmr.ts';
import { earlySign } from '../../../pipeline/stats/early/early-sign.ts';
import { exactFunnelLimits } from '../../../pipeline/stats/funnel/funnel-limits.ts';
import { ratesOf, standardisedShare } from '../../../pipeline/stats/funnel/standardise.ts';
import { standingInFunnel } from '../../../pipeline/stats/funnel/standing.ts';
import { stockBreaks } from '../../../pipeline/stats/stock/stock-flow.ts';
import { kaplanMeier } from '../../../pipeline/stats/survival/kaplan-meier.ts';
import { lifeTable } from '../../../pipeline/stats/survival/life-table.ts';
import { logRank } from '../../../pipeline/stats/survival/log-rank.ts';
import { naiveMedian } from '../../../pipeline/stats/survival/naive-median.ts';
import { survivalQuantiles } from '../../../pipeline/stats/survival/quantiles.ts';

const textOf = (id: string) => readFileSync(`content/methods/zh/${id}.mdx`, 'utf8');

describe('the worked examples of the texts hold', () => {
  test('time to close: median 40 days, of the closed alone 10', () => {
    const days = [
      { day: 10, events: 3, censored: 0 },
      { day: 20, events: 1, censored: 0 },
      { day: 30, events: 0, censored: 3 },
      { day: 40, events: 1, censored: 2 },
    ];
    const curve = kaplanMeier(days);
    expect(curve.total).toBe(10);
    expect(curve.steps.at(-1)?.survival).toBeCloseTo(0.4);
    expect(survivalQuantiles(curve, [0.5])[0]?.estimate).toBe(40);
    expect(naiveMedian(days)).toBe(10);
    expect(textOf('time-to-close')).toMatch(/中位数是40天.*中位数是10天，而不是40天/s);
  });

  test('closing curve: 18 / 90', () => {
    const [step] = lifeTable([{ day: 7, atRisk: 100, events: 18, censored: 20 }]);
    expect(step?.survival).toBeCloseTo(0.8);
    expect(textOf('closing-curve')).toContain('18 / 90');
  });

  test('groups: 6 and 4 expected, 9 and 1 seen', () => {
    const group = (events: number, left: number) => [
      { day: 1, events, censored: 0 },
      { day: 2, events: 0, censored: left },
    ];
    const { observed, expected } = logRank([group(9, 51), group(1, 39)]);
    expect([observed, expected]).toEqual([
      [9, 1],
      [6, 4],
    ]);
  });

  test('funnel: the same share is inside on a small base and outside on a large one', () => {
    const standing = (part: number, whole: number) =>
      standingInFunnel(part / whole, exactFunnelLimits(0.8, whole));
    expect(standing(18, 25)).toBeNull();
    expect(standing(1800, 2500)).toEqual({ side: 'low', band: 'three' });
  });

  test('standardised: 27 ÷ 36', () => {
    const rates = ratesOf([
      { stratum: 'A', part: 90, whole: 100 },
      { stratum: 'B', part: 60, whole: 100 },
    ]);
    const city = [
      { stratum: 'A', part: 15, whole: 20 },
      { stratum: 'B', part: 12, whole: 30 },
    ];
    expect(standardisedShare(city, rates)).toMatchObject({ observed: 27, ratio: 0.75 });
  });

  test('control charts: limits 34.4～51.6, no signal', () => {
    const { centre, meanRange, lower, upper, points } = xmr([40, 44, 42, 46, 43]);
    expect([centre, meanRange]).toEqual([43, 3.25]);
    expect([lower.toFixed(1), upper.toFixed(1)]).toEqual(['34.4', '51.6']);
    expect(signals(points)).toEqual([]);
  });

  test('early signs: 11 is no surprise, 30 is a signal', () => {
    const newest = (count: number) =>
      earlySign({ counts: [9, 11, 10, 12, 8, 10, 9, 11, count], perYear: 12 }).statement;
    expect([newest(11), newest(30)]).toEqual(['no_signal', 'signal']);
  });

  test('stock and flow adds up', () => {
    const month = { opening: 50, inflows: [30, 2], outflows: [35, 1], closing: 46 };
    expect(stockBreaks([month])).toEqual([]);
  });
});

test('sums and shares in the texts are right', () => {
  const folder = ['received', 'valid', 'assigned', 'closed', 'callbacks', 'solved', 'satisfied'];
  let shares = 0;
  for (const id of [...folder, 'data-quality', 'closed-within', 'closing-curve', 'limits'])
    for (const [all, part, whole, percent] of textOf(id).matchAll(
      /(\d+) \/ (\d+)，?[即是](\d+\.\d)%/g,
    )) {
      expect(((100 * Number(part)) / Number(whole)).toFixed(1), all).toBe(percent);
      shares += 1;
    }
  expect(shares).toBeGreaterThan(8);
});
