import {
  areaY,
  axisX,
  axisY,
  dot,
  gridY,
  lineY,
  type Markish,
  ruleY,
  text,
} from '@observablehq/plot';
import { wholePercent } from '../figures/share.ts';
import { draw, type Frame, isNarrow } from './draw.ts';

/** The share reached by one number of days, with its limits. */
export interface CurvePoint {
  day: number;
  share: number;
  lower: number | null;
  upper: number | null;
}

/** The day by which a share was reached, named beside the curve; its limits are days. */
export interface NamedDay extends CurvePoint {
  label: string;
}

/** One rising curve in a frame of its own; all frames share their scales. */
export interface Curve {
  label: string;
  points: CurvePoint[];
  /** Another curve to see it against, drawn thin. */
  beside?: CurvePoint[];
  named?: NamedDay[];
}

interface Place {
  fx: number;
  fy: number;
}

/** Shares by days since a beginning, from the first known day on, side by side or in one frame. */
export function curves(frame: Frame, items: Curve[], axis: string): string {
  const across = isNarrow(frame) || items.length === 1 ? 1 : 2;
  const down = Math.ceil(items.length / across);
  const places = items.map((_, at) => ({ fx: at % across, fy: Math.floor(at / across) }));
  const last = Math.max(1, ...items.flatMap(daysOf));
  const each = items.length === 1 ? 300 : 170;
  return draw(frame, {
    height: down * each + 52,
    ...{ marginLeft: 46, marginRight: 10, marginTop: 22, marginBottom: 40 },
    x: { domain: [0, last] },
    y: { domain: [0, 1] },
    fx: { domain: [...Array(across).keys()], axis: null, padding: 0.08 },
    fy: { domain: [...Array(down).keys()], axis: null, padding: items.length === 1 ? 0 : 0.2 },
    marks: [
      gridY([0.25, 0.5, 0.75, 1], { stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY([0, 0.25, 0.5, 0.75, 1], {
        ...{ fx: () => 0, tickSize: 0, tickFormat: wholePercent, label: null },
      }),
      axisX(daysToName(last), {
        ...{ fy: () => down - 1, tickSize: 3, tickFormat: String },
        ...{ label: axis, labelAnchor: 'right', labelArrow: 'none' },
      }),
      ...items.flatMap((item, at) => marksOf(item, places[at] as Place)),
      ruleY([0], { stroke: 'currentColor' }),
    ],
  });
}

function daysOf({ points, named = [] }: Curve): number[] {
  return [...points.map(({ day }) => day), ...named.map(({ upper }) => upper ?? 0)];
}

const DAYS = [
  { upTo: 75, days: [0, 15, 30, 45, 60, 75] },
  { upTo: 200, days: [0, 30, 60, 90, 120, 150, 180] },
  { upTo: Number.POSITIVE_INFINITY, days: [0, 30, 60, 90, 180, 270, 365] },
];

function daysToName(last: number): number[] {
  const { days = [] } = DAYS.find(({ upTo }) => last <= upTo) ?? {};
  return days.filter((day) => day <= last);
}

function marksOf({ label, points, beside = [], named = [] }: Curve, { fx, fy }: Place): Markish[] {
  const at = { fx: () => fx, fy: () => fy };
  const limited = named.filter(({ lower, upper }) => lower !== null && upper !== null);
  return [
    areaY(points, { ...at, x: 'day', y1: 'lower', y2: 'upper', fill: 'var(--s4)' }),
    lineY(beside, {
      ...{ ...at, x: 'day', y: 'share', stroke: 'var(--soft)', strokeDasharray: '4 3' },
    }),
    lineY(points, { ...at, x: 'day', y: 'share', stroke: 'var(--ink)', strokeWidth: 1.75 }),
    dot(points, { ...at, x: 'day', y: 'share', r: 1.75, fill: 'var(--ink)' }),
    ruleY(limited, {
      ...at,
      y: 'share',
      x1: 'lower',
      x2: 'upper',
      stroke: 'var(--ink)',
      strokeWidth: 2,
    }),
    dot(named, {
      ...{ ...at, x: 'day', y: 'share', r: 4, fill: 'var(--paper)' },
      ...{ stroke: 'var(--ink)', strokeWidth: 1.75 },
    }),
    text(named, {
      ...{ ...at, x: 'day', y: 'share', text: 'label', textAnchor: 'start', dx: 10, dy: 12 },
      ...{ fill: 'currentColor', fontVariant: 'tabular-nums' },
    }),
    text([label], {
      ...{ ...at, text: (own: string) => own, frameAnchor: 'top-left', dx: 4, dy: -14 },
      ...{ fill: 'currentColor', fontWeight: 700 },
    }),
  ];
}
