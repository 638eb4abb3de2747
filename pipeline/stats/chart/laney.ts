import type { Fraction } from '../interval/wilson.ts';
import { type AttributeChart, pChart } from './attribute-charts.ts';
import { type ChartPoint, chartPoint } from './points.ts';
import { NIST, xmr } from './xmr.ts';

/** A p chart with limits as wide as neighbouring periods differ. */
export interface LaneyChart extends AttributeChart {
  /** What the limits of the p chart are multiplied by, 1 or more. */
  widening: number;
}

/**
 * p′ chart of shares: p̄ ± 3·σz·√(p̄(1−p̄)/nᵢ), clipped to 0..1, where σz is the mean moving range of
 * the standardised shares over 1.128. Where periods differ by chance alone σz is about 1 and it is
 * the p chart; where they differ more, its limits are as wide as those of an XmR chart, and still
 * follow the base of each period.
 *
 * Source: Laney DB (2002), Improved control charts for attributes, Quality Engineering 14:531–537.
 * Unlike in Laney’s chart a σz below 1 does not narrow the limits: what chance alone explains is
 * never a signal.
 *
 * @throws RangeError for a fraction that cannot be, or unless two neighbouring periods are known
 */
export function laneyChart(periods: readonly (Fraction | null)[]): LaneyChart {
  const { centre, points } = pChart(periods);
  const widening = Math.max(1, xmr(points.map(scoreOf), { constants: NIST }).sigma);
  const widened = points.map(({ value, sigma }) =>
    chartPoint(value, centre, sigma * widening, [0, 1]),
  );
  return { centre, widening, points: widened };
}

/** Standard errors from the centre; 0 where the centre is 0 or 1 and no share can differ from it. */
function scoreOf({ value, centre, sigma }: ChartPoint): number | null {
  if (value === null) return null;
  return sigma === 0 ? 0 : (value - centre) / sigma;
}
