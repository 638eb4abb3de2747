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
import { draw, type Frame, isNarrow } from './draw.ts';
import { ticksOf } from './ticks.ts';

/** One period of a panel; null where nothing is known. */
export interface Point {
  key: string;
  value: number | null;
  /** Limits of the value itself, drawn as a band. */
  lower: number | null;
  upper: number | null;
  /** Where it lies between control limits, if the panel has them. */
  control?: { centre: number; lower: number; upper: number };
  /** Not followed long enough: drawn hollow, and not joined by the full line. */
  immature?: boolean;
  /** Part of a signal: a diamond in the accent. */
  marked?: boolean;
}

/** One series with its own frame; all panels share the periods and the scale. */
export interface Panel {
  label: string;
  points: Point[];
}

interface Scale {
  domain: [number, number];
  tick: (value: number) => string;
}

/** Series over time, one panel under another, oldest period first. */
export function panels(frame: Frame, items: Panel[], { domain, tick }: Scale): string {
  const keys = items[0]?.points.map(({ key }) => key) ?? [];
  const marginLeft = 14 + 8 * Math.max(...domain.map((end) => tick(end).length));
  const ticks = ticksOf(keys, (frame.width - marginLeft) / 34);
  const each = heightOf(frame, items.length);
  return draw(frame, {
    height: items.length * each + 46,
    ...{ marginLeft, marginRight: 4, marginTop: 22, marginBottom: 42 },
    x: { type: 'point', domain: keys, padding: 0.5 },
    y: { domain, nice: false },
    fy: {
      domain: items.map(({ label }) => label),
      axis: null,
      padding: items.length > 1 ? 0.28 : 0,
    },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 3 }),
      axisY({ ticks: 3, tickSize: 0, tickFormat: tick, label: null }),
      axisX([...ticks.keys()], {
        ...{ tickSize: 0, label: null, fy: () => items.at(-1)?.label },
        tickFormat: (key: string) => ticks.get(key),
      }),
      ...items.flatMap(panelMarks),
      text(items, {
        ...{ fy: 'label', text: 'label', frameAnchor: 'top-left', dx: 4, dy: -16 },
        ...{ fill: 'currentColor', fontWeight: 700 },
      }),
      ruleY([domain[0]], { stroke: 'currentColor' }),
    ],
  });
}

/** A panel that stands alone has room for what happens between its limits. */
function heightOf(frame: Frame, panels: number): number {
  if (panels === 1) return isNarrow(frame) ? 220 : 260;
  return isNarrow(frame) ? 120 : 132;
}

function panelMarks({ label, points }: Panel): Markish[] {
  const at = { fy: () => label, x: 'key' };
  const mature = points.map((point) => (point.immature ? { ...point, value: null } : point));
  const control = points.filter((one) => one.control);
  const known = points.filter(({ value }) => value !== null);
  return [
    areaY(mature, { ...at, y1: 'lower', y2: 'upper', fill: 'var(--s4)' }),
    ...(['centre', 'lower', 'upper'] as const).map((of) =>
      lineY(control, {
        ...{ ...at, y: ({ control: limits }: Point) => limits?.[of], curve: 'step' },
        ...{ stroke: 'var(--soft)', strokeWidth: 1 },
        ...(of === 'centre' ? {} : { strokeDasharray: '4 3' }),
      }),
    ),
    lineY(mature, { ...at, y: 'value', stroke: 'var(--ink)', strokeWidth: 1.75 }),
    dot(
      known.filter(({ marked }) => !marked),
      {
        ...{ ...at, y: 'value', r: 2.5, strokeWidth: 1.5, stroke: 'var(--ink)' },
        fill: ({ immature }: Point) => (immature ? 'var(--paper)' : 'var(--ink)'),
      },
    ),
    dot(
      known.filter(({ marked }) => marked),
      // a shape of its own, so that it is told without colour as well
      { ...at, y: 'value', r: 4, symbol: 'diamond', fill: 'var(--red)' },
    ),
  ];
}
