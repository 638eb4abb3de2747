import { describe, expect } from 'vitest';
import { kaplanMeier } from '../../pipeline/stats/survival/kaplan-meier.ts';
import type { LimitKind } from '../../pipeline/stats/survival/limits.ts';
import { logRank } from '../../pipeline/stats/survival/log-rank.ts';
import { survivalQuantiles } from '../../pipeline/stats/survival/quantiles.ts';
import type { DayCount } from '../../pipeline/stats/survival/risk-sets.ts';
import { byDay, expectClose, PRESENT, readCsv, readJson, referenceTest } from './references.ts';
import { PLACEBO, TREATED } from './textbook.ts';

/** R’s output, written with 13 digits. */
const PRINTED = 1e-12;

interface Printed {
  stratum: string;
  time: number;
  n_risk: number;
  n_event: number;
  surv: number;
  std_err: number | null;
  lower: number | null;
  upper: number | null;
}

interface Fit {
  table: { stratum: string; records: number; events: number; median: number | null }[];
  quantiles: Record<'p' | 'estimate' | 'lower' | 'upper', (number | null)[][]>;
  steps: Printed[];
}

const R = PRESENT ? readJson('km_expected_R.json') : { km: {}, logrank: {} };
const fits: [string, Fit][] = Object.entries(R.km);
const kindOf = (name: string) =>
  (({ loglog: 'log-log', plain: 'plain' })[name.split('_').at(-1) ?? ''] ?? 'log') as LimitKind;

/** Compares a curve from counts by day with one stratum of R’s output. */
function expectLikeR(name: string, fit: Fit, group: number, days: readonly DayCount[]) {
  const curve = kaplanMeier(days, { limits: kindOf(name) });
  const { stratum, records, events, median } = fit.table[group] ?? {};
  expect([curve.total, curve.events], `${name} ${stratum}`).toEqual([records, events]);
  const ours = curve.steps.filter((step) => step.events > 0);
  const printed = fit.steps.filter((step) => step.stratum === stratum);
  expect(ours.map(({ day, atRisk, events: n }) => [day, atRisk, n])).toEqual(
    printed.map(({ time, n_risk, n_event }) => [time, n_risk, n_event]),
  );
  for (const [i, { time, surv, std_err, lower, upper }] of printed.entries()) {
    const step = ours[i];
    const what = `${name} ${stratum} day ${time}`;
    expectClose(step?.survival ?? null, surv, PRINTED, what);
    expectClose(step?.error ?? null, std_err, PRINTED, what);
    expectClose(step?.lower ?? null, lower, PRINTED, what);
    expectClose(step?.upper ?? null, upper, PRINTED, what);
  }
  const quantiles = survivalQuantiles(curve);
  expect(quantiles.map(({ estimate }) => estimate)).toEqual(fit.quantiles.estimate[group]);
  expect(quantiles.map(({ lower }) => lower)).toEqual(fit.quantiles.lower[group]);
  expect(quantiles.map(({ upper }) => upper)).toEqual(fit.quantiles.upper[group]);
  expect(quantiles[1]?.estimate).toBe(median);
}

/**
 * Counts by day put together again from printed numbers at risk. Who was censored between two
 * events is put on the earlier day, which changes nothing in the curve; so the data sets that are
 * not in the folder (veteran, gehan) can be checked too.
 */
function fromPrinted(fit: Fit, group: number): DayCount[] {
  const { stratum, records = 0 } = fit.table[group] ?? {};
  const printed = fit.steps.filter((step) => step.stratum === stratum);
  const early = records - (printed[0]?.n_risk ?? 0);
  const days = printed.map(({ time, n_risk, n_event }, i) => ({
    day: time,
    events: n_event,
    censored: n_risk - n_event - (printed[i + 1]?.n_risk ?? 0),
  }));
  return early ? [{ day: 0, events: 0, censored: early }, ...days] : days;
}

/** The data sets in the folder, group by group, and the one small enough to be written out here. */
const GROUPS: Record<string, () => DayCount[][]> = {
  lung_all: () => [rows('lung.csv', 'time', 'event')],
  lung_sex: () => ['1', '2'].map((sex) => rows('lung.csv', 'time', 'event', { sex })),
  ovarian_rx: () => ['1', '2'].map((rx) => rows('ovarian.csv', 'futime', 'fustat', { rx })),
  aml_x: () => ['Maintained', 'Nonmaintained'].map((x) => rows('aml.csv', 'time', 'status', { x })),
  gehan_treat: () => [TREATED, PLACEBO],
};

function rows(file: string, time: string, event: string, group: Record<string, string> = {}) {
  const wanted = readCsv(file).filter((row) =>
    Object.entries(group).every(([column, value]) => row[column] === value),
  );
  return byDay(wanted.map((row) => [Number(row[time]), row[event] === '1'] as const));
}

describe('R’s survfit', () => {
  referenceTest('every fit, from its printed numbers at risk', () => {
    expect(fits.length).toBe(11);
    for (const [name, fit] of fits)
      for (const group of fit.table.keys()) expectLikeR(name, fit, group, fromPrinted(fit, group));
  });

  referenceTest('lung, ovarian, aml and gehan, from the data', () => {
    for (const [name, fit] of fits) {
      const groups = GROUPS[name.replace(/_[^_]+$/, '')]?.() ?? [];
      for (const [group, days] of groups.entries()) expectLikeR(name, fit, group, days);
    }
  });
});

describe('R’s survdiff', () => {
  // veteran_trt is left out: its data are not in the folder, and numbers at risk between the events
  // of one’s own group are not printed
  for (const name of ['lung_sex', 'ovarian_rx', 'aml_x', 'gehan_treat', 'lung_sex_peto'])
    referenceTest(name, () => {
      const groups = GROUPS[name.replace('_peto', '')]?.() ?? [];
      const test = logRank(groups, name.endsWith('_peto') ? 'peto' : 'log-rank');
      const said = R.logrank[name];
      expect(test.df).toBe(said.df);
      expectClose(test.chiSquare, said.chisq, 1e-11);
      expectClose(test.p, said.p, 1e-12);
      for (const i of groups.keys()) {
        expectClose(test.observed[i] ?? null, said.obs[i], 1e-11);
        expectClose(test.expected[i] ?? null, said.exp[i], 1e-11);
      }
    });
});
