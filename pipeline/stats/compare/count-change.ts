import { type Direction, directionOf } from '../interval/change.ts';
import { countRatio } from '../interval/count-ratio.ts';
import { LEVEL } from '../interval/level.ts';

/** Change of a count or rate in per cent, with limits; null stands for “without end”. */
export interface CountChange {
  /** null where the earlier count is 0: then say so in words. */
  percent: number | null;
  lower: number;
  upper: number | null;
  direction: Direction;
}

/** A count as it is published: null where withheld. */
export interface ShownCount {
  count: number | null;
  /** Days, members or whatever it was counted over; only where the two differ. */
  exposure?: number;
}

/**
 * Change of a count against an earlier period, in per cent, with exact limits of the ratio.
 *
 * @param options.dispersion variance over mean of such counts, see `countRatio`; 1 is Poisson
 * @returns null where a count is withheld
 * @throws RangeError for counts that cannot be
 */
export function countChange(
  now: ShownCount,
  before: ShownCount,
  options: { level?: number; dispersion?: number } = {},
): CountChange | null {
  if (now.count === null || before.count === null) return null;
  const { level = LEVEL, dispersion = 1 } = options;
  const ratio = countRatio(
    { count: now.count, exposure: now.exposure ?? 1 },
    { count: before.count, exposure: before.exposure ?? 1 },
    { level, dispersion },
  );
  const percent = (value: number | null) => (value === null ? null : 100 * (value - 1));
  return {
    percent: percent(ratio.ratio),
    lower: 100 * (ratio.lower - 1),
    upper: percent(ratio.upper),
    direction: directionOf(ratio, 1),
  };
}
