import { demandProbability } from '../demand.ts';
import { type Fraction, wilson } from '../interval/wilson.ts';
import { BAND_LEVELS, type FunnelLimits } from './funnel-limits.ts';

/** Where a unit stands against the target; null: not distinguishable from it. */
export type Standing = { side: 'high' | 'low'; band: 'two' | 'three' } | null;

/**
 * Standing by the unit’s own Wilson limits: high if its lower limit is above the target. These are
 * the significance labels of the English public-health profiles. A point just inside the drawn
 * funnel can carry a label and the other way round: beside a funnel use `standingInFunnel`.
 *
 * @throws RangeError for a fraction or a target that cannot be
 */
export function standingByInterval(unit: Fraction, target: number): Standing {
  demandProbability(target, 'A target');
  return standing((band) => {
    const { lower, upper } = wilson(unit, BAND_LEVELS[band]);
    return { high: lower > target, low: upper < target };
  });
}

/** Standing by the limits that are drawn: high if the share lies above them. */
export function standingInFunnel(share: number, limits: FunnelLimits): Standing {
  return standing((band) => ({
    high: share > limits[band].upper,
    low: share < limits[band].lower,
  }));
}

function standing(at: (band: 'two' | 'three') => { high: boolean; low: boolean }): Standing {
  for (const band of ['three', 'two'] as const) {
    const { high, low } = at(band);
    if (high || low) return { side: high ? 'high' : 'low', band };
  }
  return null;
}
