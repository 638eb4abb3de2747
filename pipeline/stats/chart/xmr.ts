import { demand } from '../demand.ts';
import { type ChartPoint, chartPoint } from './points.ts';

/**
 * Constants of an XmR chart: limits are mean ± limit·(mean range), the range’s limit range·(mean
 * range).
 */
export interface XmrConstants {
  limit: number;
  range: number;
}

/** Mean moving range over sigma, as tabled. */
export const D2 = 1.128;

/** As in the English NHS’s “Making Data Count”: 2.66 and 3.267. */
export const NHS: XmrConstants = { limit: 2.66, range: 3.267 };
/** As in the NIST e-Handbook 6.3.2.2: 3/d₂ with the tabled d₂ = 1.128, and 3.267. */
export const NIST: XmrConstants = { limit: 3 / D2, range: 3.267 };
/** As in Wheeler DJ (2000), Understanding Variation: 2.66 and 3.268. */
export const WHEELER: XmrConstants = { limit: 2.66, range: 3.268 };

export interface Xmr {
  centre: number;
  /** Mean moving range. */
  meanRange: number;
  sigma: number;
  lower: number;
  upper: number;
  /** Upper limit of a moving range. */
  rangeUpper: number;
  /** Values the centre rests on; limits from fewer than about 12 are provisional. */
  values: number;
  points: ChartPoint[];
}

export interface XmrOptions {
  constants?: XmrConstants;
  /** Number of first periods that the limits are made from; later ones are judged by them. */
  baseline?: number;
  /**
   * Whether moving ranges above their own limit are left out of the mean range, as the NHS does.
   */
  screen?: boolean;
}

/**
 * Chart of single values and moving ranges: for a count or rate of each period. It takes the
 * variation from the series itself, so it also holds where bases are so large that the limits of a
 * p chart would be too narrow. A range across a withheld value is not a moving range and is not
 * used. Sources: NIST/SEMATECH e-Handbook 6.3.2.2; Wheeler (2000). All use tabled constants; the
 * exact d₂ = 1.128379 moves the fourth digit.
 *
 * @throws RangeError unless two neighbouring values of the baseline are known
 */
export function xmr(values: readonly (number | null)[], options: XmrOptions = {}): Xmr {
  const { constants = NHS, baseline = values.length, screen = false } = options;
  const base = values.slice(0, baseline);
  const known = base.filter((value) => value !== null);
  demand(known.every(Number.isFinite), 'Values must be finite numbers.');
  const ranges = movingRanges(base);
  demand(ranges.length > 0, 'A chart needs two neighbouring known values.');
  const meanRange = screened(ranges, screen ? constants.range : Number.POSITIVE_INFINITY);
  const centre = mean(known);
  const sigma = (constants.limit * meanRange) / 3;
  return {
    centre,
    meanRange,
    sigma,
    lower: centre - 3 * sigma,
    upper: centre + 3 * sigma,
    rangeUpper: constants.range * meanRange,
    values: known.length,
    points: values.map((value) => chartPoint(value, centre, sigma)),
  };
}

function movingRanges(values: readonly (number | null)[]): number[] {
  return values.flatMap((value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
}

function screened(ranges: readonly number[], factor: number): number {
  const all = mean(ranges);
  return all === 0 ? 0 : mean(ranges.filter((range) => range <= factor * all));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
