import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cChart, pChart, uChart } from '../../pipeline/stats/chart/attribute-charts.ts';
import { laneyChart } from '../../pipeline/stats/chart/laney.ts';
import { signals } from '../../pipeline/stats/chart/signals.ts';
import { NHS, NIST, xmr } from '../../pipeline/stats/chart/xmr.ts';
import { expectClose, readJson, referenceTest } from './references.ts';

/** NIST/SEMATECH e-Handbook 6.3.2.2: flow rate of ten batches, and its printed limits. */
const FLOW = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
/** NIST/SEMATECH e-Handbook 6.3.3.1: defects on 25 wafers; c̄ = 16, limits 4 and 28. */
const WAFERS = [
  16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31,
  13,
];

describe('XmR chart', () => {
  test('NIST flow rate', () => {
    const chart = xmr(FLOW, { constants: NIST });
    expectClose(chart.centre, 50.81, 5e-5);
    expectClose(chart.meanRange, 1.8778, 5e-5);
    expectClose(chart.upper, 55.8041, 5e-5);
    expectClose(chart.lower, 45.8159, 5e-5);
    // 3.267 times the mean range; the page prints none
    expectClose(chart.rangeUpper, 6.1347, 5e-5);
    expect(signals(chart.points)).toEqual([]);
  });

  referenceTest('every published chart', () => {
    const said = readJson('spc_published.json');
    const flow = xmr(said.nist_flowrate.x, { constants: NIST });
    for (const [ours, printed] of [
      [flow.centre, said.nist_flowrate.mean],
      [flow.meanRange, said.nist_flowrate.mr_bar],
      [flow.upper, said.nist_flowrate.ucl],
      [flow.lower, said.nist_flowrate.lcl],
    ])
      expectClose(ours, printed, said.nist_flowrate.tolerance);
    // the file’s 6.1349 is not 3.267 times its own mean range, 1.87778, which is 6.1347
    expectClose(flow.rangeUpper, said.nist_flowrate.mr_ucl, 3e-4);
    for (const name of ['montgomery_viscosity', 'wetherill_brown_antifreeze']) {
      const { x, mean, sigma, lcl, ucl, tolerance } = said[name];
      const chart = xmr(x, { constants: NIST });
      expectClose(chart.centre, mean, tolerance, name);
      expectClose(chart.sigma, sigma, tolerance, name);
      expectClose(chart.lower, lcl, tolerance, name);
      expectClose(chart.upper, ucl, tolerance, name);
    }
    const { x, mean, lpl, upl } = said.nhsr_plotthedots_first20;
    const chart = xmr(x, { constants: NHS, screen: true });
    expectClose(chart.centre, mean, 5e-4);
    expectClose(chart.lower, lpl, 5e-3);
    expectClose(chart.upper, upl, 5e-3);
    // the longer digits of its note tell 2.66 from 3/1.128
    expectClose(chart.centre, 0.1416238, 5e-8);
    expectClose(chart.lower, -3.01138, 5e-6);
    expectClose(chart.upper, 3.294627, 5e-7);
  });

  test('a withheld month has no value and lends no range to its neighbours', () => {
    const chart = xmr([10, 12, null, 40, 38]);
    expect(chart).toMatchObject({ centre: 25, meanRange: 2, values: 4 });
    expect(chart.points[2]?.value).toBeNull();
    expect(() => xmr([1, null, 2])).toThrow(RangeError);
    expect(() => xmr([1, Number.NaN])).toThrow(RangeError);
  });

  test('limits of a baseline judge what comes after it', () => {
    const chart = xmr([10, 12, 10, 12, 30], { baseline: 4 });
    expect(chart).toMatchObject({ centre: 11, meanRange: 2, values: 4 });
    expect(signals(chart.points, ['beyond_limit'])).toEqual([
      { rule: 'beyond_limit', first: 4, last: 4, side: 'above' },
    ]);
  });

  test('screening leaves out a range above its own limit', () => {
    const values = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 40];
    expect(xmr(values, { screen: true }).meanRange).toBe(1);
    expect(xmr(values).meanRange).toBeCloseTo(4.7, 12);
  });

  test('shifts and scales with its values', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 });
    fc.assert(
      fc.property(values, (x) => {
        const chart = xmr(x);
        const moved = xmr(x.map((value) => 3 * value + 7));
        expect(moved.upper).toBeCloseTo(3 * chart.upper + 7, 6);
        expect(chart.upper - chart.centre).toBeCloseTo(chart.centre - chart.lower, 8);
      }),
    );
  });
});

describe('p, c and u charts', () => {
  test('NIST wafers: one point beyond the limit', () => {
    const { centre, points } = cChart(WAFERS);
    expect(centre).toBe(16);
    expect(points[0]).toMatchObject({ lower: 4, upper: 28 });
    expect(signals(points, ['beyond_limit'])).toEqual([
      { rule: 'beyond_limit', first: 23, last: 23, side: 'above' },
    ]);
  });

  referenceTest('Montgomery’s orange juice and the wafers', () => {
    const said = readJson('spc_published.json');
    const juice = said.p_chart_orange_juice;
    const { centre, points } = pChart(
      juice.counts.map((part: number) => ({ part, whole: juice.n })),
    );
    expectClose(centre, juice.p_bar, 5e-8);
    expectClose(points[0]?.lower ?? null, juice.lcl, 5e-9);
    expectClose(points[0]?.upper ?? null, juice.ucl, 5e-8);
    expect(signals(points, ['beyond_limit']).map(({ first }) => first + 1)).toEqual(
      juice.points_beyond_ucl_1based,
    );
    const { counts, c_bar, lcl, ucl } = said.c_chart_nist_wafer;
    const wafers = cChart(counts);
    expect(wafers.centre).toBe(c_bar);
    expect(wafers.points[0]).toMatchObject({ lower: lcl, upper: ucl });
  });

  test('limits follow the base of each period', () => {
    const { centre, points } = pChart([{ part: 10, whole: 100 }, null, { part: 40, whole: 400 }]);
    expect(centre).toBe(0.1);
    expect(points.map(({ upper }) => Number(upper.toFixed(3)))).toEqual([0.19, 0.1, 0.145]);
    expect(points[1]?.value).toBeNull();
    const rates = uChart([
      { count: 8, exposure: 2 },
      { count: 4, exposure: 1 },
    ]);
    expect(rates.centre).toBe(4);
    expect(rates.points.map(({ upper }) => Number(upper.toFixed(3)))).toEqual([8.243, 10]);
  });

  test('Laney: the p chart where months differ by chance, an XmR chart where bases are equal', () => {
    const calm = [50, 52, 49, 51, 50, 48].map((part) => ({ part, whole: 100 }));
    expect(laneyChart(calm)).toEqual({ ...pChart(calm), widening: 1 });
    const shares = [0.3, 0.7, 0.32, 0.66, 0.35, 0.69];
    const wild = shares.map((share) => ({ part: 100 * share, whole: 100 }));
    const chart = laneyChart(wild);
    const single = xmr(shares, { constants: NIST });
    expectClose(chart.points[0]?.upper ?? null, Math.min(1, single.upper), 1e-12);
    expectClose(chart.points[0]?.sigma ?? null, single.sigma, 1e-12);
    expect(chart.widening).toBeGreaterThan(6);
    expect(signals(pChart(wild).points)).not.toEqual([]);
    expect(signals(chart.points)).toEqual([]);
  });

  test('Laney by hand: σz is the mean moving range of the scores over 1.128', () => {
    // p̄ = 0.5; standard errors 0.05 and 0.1; scores 2, −4, 2, and a gap that lends no range
    const { centre, widening, points } = laneyChart([
      ...[{ part: 60, whole: 100 }, { part: 2.5, whole: 25 }, { part: 60, whole: 100 }, null],
      { part: 40, whole: 100 },
    ]);
    expect(centre).toBeCloseTo(162.5 / 325, 12);
    expectClose(widening, 6 / 1.128, 1e-12);
    expectClose(points[2]?.sigma ?? null, 0.05 * widening, 1e-12);
    expect(points[3]?.value).toBeNull();
    // clipped to what a share can be
    expect(points[1]).toMatchObject({ lower: 0, upper: 1 });
    expect(laneyChart(Array(3).fill({ part: 0, whole: 9 }))).toMatchObject({ widening: 1 });
    expect(() => laneyChart([{ part: 1, whole: 2 }, null])).toThrow(RangeError);
  });

  test('what cannot be', () => {
    expect(() => pChart([{ part: 2, whole: 1 }])).toThrow(RangeError);
    expect(() => uChart([{ count: -1, exposure: 1 }])).toThrow(RangeError);
    expect(() => cChart([null])).toThrow(RangeError);
  });
});
