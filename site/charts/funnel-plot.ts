import {
  axisX,
  axisY,
  dot,
  gridY,
  line,
  type Markish,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
import type { FunnelLimits } from '../../pipeline/stats/funnel/funnel-limits.ts';
import { grouped } from '../figures/number.ts';
import { wholePercent } from '../figures/share.ts';
import { draw, type Frame, isNarrow } from './draw.ts';
import { type Pixels, spotLabels } from './spot-labels.ts';

/** One unit: its base, its share, and the band it lies beyond. Only those beyond one are named. */
export interface FunnelPoint {
  label: string;
  base: number;
  share: number;
  beyond: 'two' | 'three' | null;
}

/** The limits at one base; a curve goes through those of all bases. */
export interface FunnelCurve {
  base: number;
  limits: FunnelLimits;
}

export interface Funnel {
  points: readonly FunnelPoint[];
  curves: readonly FunnelCurve[];
  target: number;
  /** Where the axis of shares begins; above 0 it is drawn broken. */
  floor: number;
  axes: { base: string; share: string };
}

const MARGINS = { marginLeft: 52, marginRight: 10, marginTop: 30, marginBottom: 48 };

/** Shares over their bases, between limits that narrow as the base grows. */
export function funnelPlot(frame: Frame, { points, curves, target, floor, axes }: Funnel): string {
  const height = isNarrow(frame) ? 320 : 400;
  const most = Math.max(...points.map(({ base }) => base)) * 1.05;
  const wide = frame.width - MARGINS.marginLeft - MARGINS.marginRight;
  const high = height - MARGINS.marginTop - MARGINS.marginBottom;
  const pixels: Pixels = {
    width: frame.width,
    x: (base) => MARGINS.marginLeft + (base / most) * wide,
    y: (share) => MARGINS.marginTop + ((1 - share) / (1 - floor)) * high,
  };
  const spots = points
    .filter(({ beyond }) => beyond !== null)
    .map(({ label, base, share }) => ({ label, x: base, y: share }));
  return draw(frame, {
    ...{ height, ...MARGINS, x: { domain: [0, most] }, y: { domain: [floor, 1] } },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      axisY({ ticks: 5, tickSize: 0, tickFormat: wholePercent, label: null }),
      axisX({ ticks: wide / 90, tickSize: 4, tickFormat: grouped, label: null }),
      text([axes.share], { frameAnchor: 'top-left', dx: -50, dy: -26, fill: 'currentColor' }),
      text([axes.base], { frameAnchor: 'bottom-right', dy: 40, fill: 'currentColor' }),
      ruleY([floor], { stroke: 'currentColor' }),
      ruleX([0], { stroke: 'currentColor' }),
      ...(floor > 0 ? breakOf(floor, { x: most / wide, y: (1 - floor) / high }) : []),
      ...curveMarks(curves),
      ruleY([target], { stroke: 'var(--ink)', strokeWidth: 2 }),
      ...pointMarks(points),
      ...spotLabels(spots, pixels),
    ],
  });
}

/** Two strokes across the axis of shares, by which it is seen not to begin at 0. */
function breakOf(floor: number, pixel: { x: number; y: number }): Markish[] {
  return [9, 14].map((above) =>
    line(
      [
        [-6 * pixel.x, floor + (above - 3) * pixel.y],
        [6 * pixel.x, floor + (above + 3) * pixel.y],
      ],
      { stroke: 'currentColor', strokeWidth: 1.5 },
    ),
  );
}

function curveMarks(curves: readonly FunnelCurve[]): Markish[] {
  const looks = {
    two: { stroke: 'var(--soft)', strokeWidth: 1.25, strokeDasharray: '5 4' },
    three: { stroke: 'var(--soft)', strokeWidth: 1.25 },
  };
  return (['two', 'three'] as const).flatMap((band) =>
    (['lower', 'upper'] as const).map((side) =>
      line(curves, {
        ...{ x: 'base', y: ({ limits }: FunnelCurve) => limits[band][side], ...looks[band] },
      }),
    ),
  );
}

/** Beyond 3σ in the accent and larger, beyond 2σ ringed, others small. */
function pointMarks(points: readonly FunnelPoint[]): Markish[] {
  const at = { x: 'base', y: 'share' };
  const beyond = (band: FunnelPoint['beyond']) => points.filter((one) => one.beyond === band);
  return [
    dot(beyond(null), { ...at, r: 3.5, fill: 'var(--ink)', stroke: 'var(--paper)' }),
    dot(beyond('two'), {
      ...{ ...at, r: 4.5, fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 2.25 },
    }),
    dot(beyond('three'), { ...at, r: 6, fill: 'var(--red)', stroke: 'var(--paper)' }),
  ];
}
