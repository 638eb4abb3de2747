/** One period of a control chart. */
export interface ChartPoint {
  /** null where withheld or not known. */
  value: number | null;
  centre: number;
  /** One third of the way from the centre to a limit, before clipping. */
  sigma: number;
  lower: number;
  upper: number;
}

/** Centre ± 3 sigma, clipped to what the value can be. */
export function chartPoint(
  value: number | null,
  centre: number,
  sigma: number,
  [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): ChartPoint {
  const lower = Math.max(least, centre - 3 * sigma);
  const upper = Math.min(most, centre + 3 * sigma);
  return { value, centre, sigma, lower, upper };
}
