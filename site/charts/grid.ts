import { axisX, dot, lineY, type Markish, ruleX, ruleY, text } from '@observablehq/plot';
import { draw, type Frame, isNarrow } from './draw.ts';
import { wrap } from './labels.ts';

/** One small chart: a count over time, with what its newest one is held to. */
export interface Small {
  label: string;
  /** The newest count and its threshold in words: they are the scale of the chart. */
  note: string;
  /** Oldest first, the same periods in every small chart; null leaves a gap. */
  points: { key: string; value: number | null }[];
  threshold: number | null;
  /** The newest count is a signal. */
  marked: boolean;
}

interface Place {
  fx: number;
  fy: number;
}
interface Placed extends Small, Place {
  /** The height of the chart, in counts. */
  top: number;
}
interface Point extends Place {
  key: string;
  y: number | null;
}

const [PLOT, LINE, MARGIN] = [52, 16, 8];

/** Many counts over time side by side, each from 0 on a scale of its own, in the given order. */
export function grid(frame: Frame, items: readonly Small[]): string {
  const columns = isNarrow(frame) ? 2 : 3;
  const room = (frame.width / columns - 20) / 13;
  const labels = items.map(({ label }) => wrap(label, room));
  const head = LINE * (1 + Math.max(...labels.map((label) => label.split('\n').length))) + 10;
  const rows = Math.ceil(items.length / columns);
  const placed = items.map(
    (item, at): Placed => ({
      ...{ ...item, label: labels[at] ?? '', top: topOf(item) },
      ...{ fx: at % columns, fy: Math.floor(at / columns) },
    }),
  );
  const keys = items[0]?.points.map(({ key }) => key) ?? [];
  const title = {
    fx: 'fx',
    fy: 'fy',
    frameAnchor: 'top-left',
    lineAnchor: 'bottom',
    dx: -4,
  } as const;
  return draw(frame, {
    height: rows * (PLOT + head) + 28,
    ...{ marginLeft: MARGIN, marginRight: MARGIN, marginTop: head, marginBottom: 28 },
    x: { type: 'point', domain: keys, padding: 0.5 },
    y: { domain: [0, 1], axis: null },
    r: { type: 'identity' },
    fx: { axis: null, paddingInner: 0.1, paddingOuter: 0 },
    fy: { axis: null, paddingInner: head / (PLOT + head), paddingOuter: 0 },
    marks: [
      ...timeMarks(placed, keys),
      ...seriesMarks(placed, keys),
      text(placed, { ...title, text: 'label', dy: -8 - LINE, fill: 'currentColor' }),
      text(placed, {
        ...{ ...title, text: 'note', dy: -8, fontVariant: 'tabular-nums' },
        fill: ({ marked }: Placed) => (marked ? 'var(--red)' : 'var(--soft)'),
      }),
    ],
  });
}

function topOf({ points, threshold }: Small): number {
  return Math.max(1, threshold ?? 0, ...points.map(({ value }) => value ?? 0));
}

/** The zero line and the beginning of every year. */
function timeMarks(placed: readonly Placed[], keys: readonly string[]): Markish[] {
  const years = keys.filter((key) => /(-01|Q1)$/.test(key));
  const starts = placed.flatMap(({ fx, fy }) => years.map((key) => ({ fx, fy, key })));
  return [
    ruleX(starts, { fx: 'fx', fy: 'fy', x: 'key', stroke: 'var(--line)' }),
    ruleY(placed, { fx: 'fx', fy: 'fy', y: () => 0, stroke: 'currentColor' }),
    axisX(years, {
      ...{ tickSize: 0, tickFormat: (key: string) => key.slice(0, 4), label: null },
      ...{ textAnchor: 'start', dx: -3 },
    }),
  ];
}

/** The counts, and at the newest of them its threshold. */
function seriesMarks(placed: readonly Placed[], keys: readonly string[]): Markish[] {
  const points = placed.flatMap((one) => one.points.map((point) => pointOf(one, point)));
  const newest = placed.flatMap((one) => {
    const { value = null, key = '' } = one.points.at(-1) ?? {};
    return value === null ? [] : [{ ...pointOf(one, { key, value }), marked: one.marked }];
  });
  const held = placed.filter(({ threshold }) => threshold !== null);
  const back = Math.max(1, Math.round(keys.length / 8));
  const at = { fx: 'fx', fy: 'fy', x: 'key', y: 'y' } as const;
  const red = ({ marked }: { marked: boolean }) => (marked ? 'var(--red)' : 'var(--ink)');
  return [
    lineY(points, { ...at, stroke: 'var(--ink)', strokeWidth: 1.25 }),
    dot(
      points.filter(({ y }) => y !== null),
      { ...at, r: 1.1, fill: 'var(--ink)' },
    ),
    ruleY(held, {
      ...{ fx: 'fx', fy: 'fy', y: ({ threshold, top }: Placed) => Number(threshold) / top },
      ...{ x1: () => keys.at(-1 - back), x2: () => keys.at(-1) },
      ...{ stroke: 'var(--soft)', strokeWidth: 2 },
    }),
    dot(newest, { ...at, r: ({ marked }) => (marked ? 5 : 2.5), fill: red }),
  ];
}

function pointOf(
  { fx, fy, top }: Placed,
  { key, value }: { key: string; value: number | null },
): Point {
  return { fx, fy, key, y: value === null ? null : value / top };
}
