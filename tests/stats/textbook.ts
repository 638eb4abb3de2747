import type { LifeInterval } from '../../pipeline/stats/survival/life-table.ts';
import { byDay } from './references.ts';

/** Weeks of remission; true: ended, false: last seen in remission. */
const at = (times: readonly number[], event: boolean) =>
  times.map((time) => [time, event] as const);

/**
 * 6-mercaptopurine against placebo, 21 patients each: Freireich EJ et al. (1963), Blood 21:699–716,
 * as printed in Cox & Oakes (1984), Analysis of Survival Data, table 1.1.
 */
export const TREATED = byDay([
  ...at([6, 6, 6, 7, 10, 13, 16, 22, 23], true),
  ...at([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35], false),
]);
export const PLACEBO = byDay(
  at([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], true),
);

/**
 * Maintained group of the trial in acute myelogenous leukaemia, 11 patients: Embury SH et al.
 * (1977), as printed in Miller RG (1981), Survival Analysis.
 */
export const MAINTAINED = byDay([
  ...at([9, 13, 18, 23, 31, 34, 48], true),
  ...at([13, 28, 45, 161], false),
]);

/** Intervals of one year from the numbers of events and of those no longer followed. */
function yearly(atRisk: number, years: readonly (readonly [events: number, censored: number])[]) {
  let left = atRisk;
  return years.map(([events, censored], place): LifeInterval => {
    const interval = { day: place + 1, atRisk: left, events, censored };
    left -= events + censored;
    return interval;
  });
}

/**
 * Localized kidney cancer, 126 males in Connecticut, by years after diagnosis; lost and withdrawn
 * together: Cutler SJ, Ederer F (1958), J Chronic Dis 8:699–712, table 1.
 */
export const KIDNEY = yearly(126, [
  [47, 4 + 15],
  [5, 6 + 11],
  [2, 0 + 15],
  [2, 2 + 7],
  [0, 0 + 6],
]);

/**
 * Angina pectoris, 2418 males by years after diagnosis: Lee ET (1992), Statistical Methods for
 * Survival Data Analysis, p. 91; printed with its life table in the SAS manual of PROC LIFETEST.
 */
export const ANGINA = yearly(
  2418,
  [456, 226, 152, 171, 135, 125, 83, 74, 51, 42, 43, 34, 18, 9, 6, 0].map((events, year) => [
    events,
    [0, 39, 22, 23, 24, 107, 133, 102, 68, 64, 45, 53, 33, 27, 23, 30][year] ?? 0,
  ]),
);
