import { LEVEL, zOf } from '../interval/level.ts';
import { type CurveLimits, type LimitKind, survivalLimits } from './limits.ts';
import { type DayCount, type RiskSet, riskSets } from './risk-sets.ts';

/** The curve after one day on which something was seen. */
export interface Step extends RiskSet, CurveLimits {
  /** Share still open after this day. */
  survival: number;
  /** Greenwood’s standard error of it; null once nobody is left. */
  error: number | null;
}

export interface Curve {
  steps: Step[];
  total: number;
  events: number;
}

/**
 * Kaplan–Meier curve of the time until closure, from counts by day, in one pass over the days.
 * Matters still open count in with the age they have reached, so the newest months do not make it
 * look faster than it is.
 *
 * It supposes that matters still open are like those closed at the same age. A matter withdrawn or
 * terminated counts as censored; where that is common, 1 − S says what would have been closed had
 * none been withdrawn.
 *
 * A whole curve gives away the number of events of every day: print it at chosen days only.
 *
 * Sources: Kaplan EL, Meier P (1958), JASA 53:457–481; error by Greenwood M (1926); limits as in
 * R’s `survfit`, whose output the tests hold it to.
 *
 * @throws RangeError for days or counts that cannot be, or a level outside 0..1
 */
export function kaplanMeier(
  days: readonly DayCount[],
  { level = LEVEL, limits = 'log-log' as LimitKind } = {},
): Curve {
  const z = zOf(level);
  let survival = 1;
  let variance = 0;
  let events = 0;
  const steps = riskSets(days)
    .filter((set) => set.events + set.censored > 0)
    .map((set) => {
      const left = set.atRisk - set.events;
      survival *= left / set.atRisk;
      if (set.events > 0) variance += set.events / (set.atRisk * left);
      events += set.events;
      const logError = Math.sqrt(variance);
      const error = survival === 0 ? null : survival * logError;
      return { ...set, survival, error, ...survivalLimits(limits, survival, logError, z) };
    });
  return { steps, total: steps[0]?.atRisk ?? 0, events };
}
