import { axisX, barX, dot, gridX, type Markish, ruleX, ruleY, text } from '@observablehq/plot';
import { NONE, WITHHELD } from '../../pipeline/contract/edition.ts';
import { draw, type Frame, hatch, isNarrow } from './draw.ts';
import { barShift, figureRoom, type Labelled, ribbon, rowLabels, rowOptions } from './labels.ts';

/** A value with its limits; a limit of null has no end. */
export interface Range extends Labelled {
  value: number | null;
  lower: number | null;
  upper: number | null;
  /** Why there is no value. */
  note?: 'withheld' | 'none';
  /** What the value is the middle of: a broad pale band behind it. */
  spread?: { from: number; to: number };
  /** Beyond chance: a diamond in the accent, and a heavier line. */
  marked?: boolean;
  /** What stands at the right, if not the value as the ticks write it. */
  figure?: string;
}

interface Scale {
  domain: [number, number];
  tick: (value: number) => string;
  /** What the ticks count, where they do not say it themselves. */
  axis?: string;
  /** A value that all are held against. */
  reference?: { value: number; label: string };
}

const HEAD = 26;
const STROKE = ({ marked }: Range) => (marked ? 'var(--red)' : 'var(--ink)');

/** Values with their limits, one a row in the given order; what lies beyond the scale ends in an arrow. */
export function ranges(frame: Frame, items: Range[], scale: Scale): string {
  const { domain, tick, axis, reference } = scale;
  const [narrow, rows] = [isNarrow(frame), rowOptions(frame, items)];
  const [ticks, foot] = [narrow ? 4 : 6, axis === undefined ? 28 : 44];
  const said = (item: Range) => figureOf(item, tick);
  return draw(frame, {
    ...rows,
    height: items.length * (narrow ? 44 : 30) + HEAD + foot,
    ...{ marginTop: HEAD, marginBottom: foot, marginRight: figureRoom(frame, items.map(said)) },
    // half of the first tick stands left of the frame
    ...(narrow ? { marginLeft: Math.max(14, tick(domain[0]).length * 5) } : {}),
    ...{ x: { domain }, r: { type: 'identity' }, y: { ...rows.y, type: 'band' } },
    marks: [
      // above its dots a phone’s row has a label, which no line may cross
      ...(narrow ? [] : [gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks })]),
      axisX({
        ...{ ticks, tickSize: 0, tickFormat: tick, label: axis ?? null },
        ...{ labelAnchor: 'right', labelArrow: 'none' },
      }),
      ...(reference ? referenceMarks(items, reference, { domain, narrow }) : []),
      ...hiddenMarks(frame, items, domain),
      ...rangeMarks(items, domain, barShift(frame)),
      rowLabels(frame, items),
      text(items, {
        ...{ y: 'key', text: said, frameAnchor: 'right', textAnchor: 'start', dx: 12 },
        ...{ dy: barShift(frame), fill: 'currentColor', fontVariant: 'tabular-nums' },
      }),
    ],
  });
}

/** Whether limits reach beyond the scale, so that the legend must explain the arrow. */
export function isCut(items: readonly Range[], [low, high]: Scale['domain']): boolean {
  return items.some((item) => isKnown(item) && (lowOf(item) < low || highOf(item) > high));
}

function figureOf({ value, note, figure }: Range, tick: Scale['tick']): string {
  if (value === null) return note === 'withheld' ? WITHHELD : NONE;
  return figure ?? tick(value);
}

function isKnown({ value, lower, upper }: Range): boolean {
  return value !== null || lower !== null || upper !== null;
}

function lowOf({ lower }: Range): number {
  return lower ?? Number.NEGATIVE_INFINITY;
}

function highOf({ upper }: Range): number {
  return upper ?? Number.POSITIVE_INFINITY;
}

function referenceMarks(
  items: Range[],
  { value, label }: { value: number; label: string },
  { domain: [low, high], narrow }: { domain: Scale['domain']; narrow: boolean },
): Markish[] {
  const place = (value - low) / (high - low);
  const textAnchor = place < 0.4 ? 'start' : place > 0.6 ? 'end' : 'middle';
  return [
    ruleX(items, {
      ...{ x: () => value, y1: 'key', y2: 'key', insetTop: narrow ? 19 : 0 },
      ...{ stroke: 'var(--soft)', strokeWidth: 1.5, strokeDasharray: '4 3' },
    }),
    text([label], {
      ...{ x: () => value, text: (one: string) => one, frameAnchor: 'top', dy: -14 },
      ...{ fill: 'var(--soft)', textAnchor },
    }),
  ];
}

/** Ribbons where a value is withheld: they have no length to read. */
function hiddenMarks(frame: Frame, items: Range[], [x1, x2]: Scale['domain']): Markish[] {
  const hidden = items.filter(({ value, note }) => value === null && note === 'withheld');
  return [barX(hidden, { x1, x2, y: 'key', fill: hatch(frame), ...ribbon(frame) })];
}

function rangeMarks(items: Range[], [low, high]: Scale['domain'], dy: number): Markish[] {
  const known = items.filter(isKnown);
  const inside = (end: number) => Math.min(high, Math.max(low, end));
  const arrow = { y: 'key', symbol: 'triangle', r: 4, dy, fill: STROKE } as const;
  const shown = known.filter(({ value }) => value !== null && value >= low && value <= high);
  const at = { x: 'value', y: 'key', dy, fill: STROKE, stroke: 'var(--paper)' } as const;
  return [
    ruleY(
      known.filter(({ spread }) => spread),
      {
        ...{ x1: ({ spread }: Range) => spread?.from, x2: ({ spread }: Range) => spread?.to },
        ...{ y: 'key', dy, stroke: 'var(--s4)', strokeWidth: 9 },
      },
    ),
    ruleY(known, {
      ...{ y: 'key', dy, stroke: STROKE, strokeWidth: ({ marked }: Range) => (marked ? 3 : 1.5) },
      ...{ x1: (item: Range) => inside(lowOf(item)), x2: (item: Range) => inside(highOf(item)) },
    }),
    dot(
      known.filter((item) => lowOf(item) < low),
      { ...arrow, x: low, rotate: -90 },
    ),
    dot(
      known.filter((item) => highOf(item) > high),
      { ...arrow, x: high, rotate: 90 },
    ),
    dot(
      shown.filter(({ marked }) => !marked),
      { ...at, r: 4 },
    ),
    dot(
      shown.filter(({ marked }) => marked),
      { ...at, r: 6, symbol: 'diamond' },
    ),
  ];
}
