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
