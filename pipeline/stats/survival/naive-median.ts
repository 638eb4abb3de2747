import { kaplanMeier } from './kaplan-meier.ts';
import { survivalQuantiles } from './quantiles.ts';
import type { DayCount } from './risk-sets.ts';

/**
 * The middle day among closed matters alone, null if none was closed. It leaves out everything
 * still open, so it is too short, the more so the newer the matters: kept to show on the methods
 * page why the curve’s median is printed instead.
 *
 * @throws RangeError for days or counts that cannot be
 */
export function naiveMedian(days: readonly DayCount[]): number | null {
  const closed = days.map((one) => ({ ...one, censored: 0 }));
  // without anything open the curve is the plain distribution, and its median the plain median
  return survivalQuantiles(kaplanMeier(closed), [0.5])[0]?.estimate ?? null;
}
