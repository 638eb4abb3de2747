import { demand } from '../demand.ts';
import { type Expectation, farrington } from './farrington.ts';
import { demandSeries, type Known, knownAt, referenceTimes, type Series } from './series.ts';
import { shortSeries } from './short-series.ts';

export interface EarlySignOptions {
  /** Chance of a false signal per look: 1 in 200, as in Farrington (1996). */
  alpha?: number;
  /** Past years to compare with: 5 for months, 10 for quarters and years. */
  years?: number;
  /** Periods to either side of the same one in each year: 1 for months, else 0. */
  window?: number;
  reweightAbove?: number;
  /** No signal from fewer than this. */
  atLeast?: number;
}

/** Why nothing can be said, or what was found. */
export type EarlySign =
  | { statement: 'none'; reason: 'withheld' | 'past_too_short' }
  | (Expectation & {
      statement: 'signal' | 'no_signal';
      method: 'farrington' | 'short_series';
      count: number;
      /** Known past counts that were used. */
      past: number;
      /** (count − expected) over (threshold − expected): above 1 means above the threshold. */
      score: number;
    });

/** Fewer comparable known counts than this and the short method is used, or nothing is said. */
export const ENOUGH = 10;
export const ENOUGH_SHORT = 5;

/** What is used unless something else is asked for. */
export const DEFAULTS = { alpha: 0.005, reweightAbove: 2.58, atLeast: 5 };
/**
 * Five years of three months each as in Farrington (1996); coarser periods need more years instead.
 */
export const MONTHLY = { years: 5, window: 1 };
const COARSER = { years: 10, window: 0 };

/**
 * Whether the last count of a series is higher than its own past lets one expect. With ten
 * comparable counts over at least three years it is Farrington’s method, else, with five of any
 * kind, an exact Poisson prediction limit.
 *
 * What it cannot do:
 * - Withheld counts are left out. They are mostly small, so what is expected comes out too high,
 *   and signals too rare. A withheld last count gives no statement, never “no signal”.
 * - It looks at one series. Of 200 series that do not change, one signals per look; where counts
 *   vary three times as much as Poisson, two to four do (simulated), as that can only be guessed
 *   from few.
 * - A slow rise becomes part of the past. A control chart or a year-on-year change shows it.
 * - The short method knows no season, and five counts hardly show how much counts vary.
 * - The moving Spring Festival is not modelled: judge January and February by their sum.
 * - A bunch of appeals from one employer is a signal too; whether it matters, a person must see.
 *
 * @throws RangeError for counts or options that cannot be
 */
export function earlySign(series: Series, options: EarlySignOptions = {}): EarlySign {
  demandSeries(series);
  const use = { ...DEFAULTS, ...(series.perYear < 12 ? COARSER : MONTHLY), ...options };
  demand(use.alpha > 0 && use.alpha < 0.5, 'The chance of a false signal must be below one half.');
  demand(2 * use.window < series.perYear, 'Windows of neighbouring years must not touch.');
  const now = series.counts.length - 1;
  const count = series.counts[now] ?? null;
  if (count === null) return { statement: 'none', reason: 'withheld' };
  const found = expectation(series, now, use);
  if (!found) return { statement: 'none', reason: 'past_too_short' };
  const signal = count > found.threshold && count >= use.atLeast;
  const score = (count - found.expected) / (found.threshold - found.expected);
  return { ...found, statement: signal ? 'signal' : 'no_signal', count, score };
}

type Found = Expectation & { method: 'farrington' | 'short_series'; past: number };

function expectation(series: Series, now: number, use: Required<EarlySignOptions>): Found | null {
  const reference = knownAt(series, referenceTimes(series, use.years, use.window));
  if (isEnough(reference, now, series.perYear)) {
    const result = farrington(reference, now, use);
    if (result) return { ...result, method: 'farrington', past: reference.length };
  }
  const oldest = Math.max(0, now - use.years * series.perYear);
  const past = knownAt(series, [...series.counts.keys()].slice(oldest, now));
  if (past.length < ENOUGH_SHORT) return null;
  return { ...shortSeries(past, use.alpha), method: 'short_series', past: past.length };
}

function isEnough(reference: readonly Known[], now: number, perYear: number): boolean {
  const oldest = reference[0]?.time ?? now;
  const counted = reference.some(({ count }) => count > 0);
  return reference.length >= ENOUGH && now - oldest >= 3 * perYear - 1 && counted;
}
