import { demandCount } from '../demand.ts';
import type { Curve } from './kaplan-meier.ts';
import type { CurveLimits } from './limits.ts';

/** What was closed by the end of a day after the start of the clock. */
export interface ShareClosed extends CurveLimits {
  day: number;
  /** Number still open, and seen, when the day began. */
  atRisk: number;
  /** 1 − S(day); null after the last day anybody was seen open. */
  share: number | null;
  /**
   * Whether everybody was followed up to this day. Then the share is a plain fraction; else the
   * cohort is immature and the share an estimate.
   */
  complete: boolean;
}

/**
 * Share closed by given days, with limits turned from those of the curve.
 *
 * @throws RangeError for a day that is not whole or below 0
 */
export function sharesClosed(curve: Curve, days: readonly number[]): ShareClosed[] {
  return days.map((day) => {
    demandCount(day, 'A day');
    return shareClosed(curve, day);
  });
}

/** Number still open, and seen, when the day began. */
export function numberAtRisk({ steps }: Curve, day: number): number {
  return steps.find((step) => step.day >= day)?.atRisk ?? 0;
}

function shareClosed(curve: Curve, day: number): ShareClosed {
  const past = curve.steps.filter((step) => step.day <= day);
  const [step, end] = [past.at(-1), curve.steps.at(-1)];
  const complete = past.every((one) => one.censored === 0 || one.day === day);
  const atRisk = numberAtRisk(curve, day);
  const known = end !== undefined && (day <= end.day || end.survival === 0);
  if (!known) return { day, atRisk, share: null, lower: null, upper: null, complete: false };
  const { survival = 1, lower = null, upper = null } = step ?? {};
  return {
    day,
    atRisk,
    share: 1 - survival,
    lower: upper === null ? null : 1 - upper,
    upper: lower === null ? null : 1 - lower,
    complete,
  };
}
