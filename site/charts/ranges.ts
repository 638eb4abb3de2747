import { axisX, dot, gridX, type Markish, ruleX, ruleY, text } from '@observablehq/plot';
import { NONE, WITHHELD } from '../../pipeline/contract/edition.ts';
import { draw, type Frame, isNarrow } from './draw.ts';
import { barShift, type Labelled, rowLabels, rowOptions } from './labels.ts';

/** One row: a value with its limits, or a note why there is none. */
export interface Range extends Labelled {
  value: number | null;
  /** A limit that is not reached is null: the whisker then goes on to the end of the scale. */
  lower: number | null;
  upper: number | null;
  note?: 'withheld' | 'none';
  /** Part of a signal: drawn in the accent and larger. */
  marked?: boolean;
}

interface Scale {
  domain: [number, number];
  tick: (value: number) => string;
  /** The value that rows are held against. */
  reference?: { value: number; label: string };
}

const NOTES = { withheld: WITHHELD, none: NONE };

/** Dots with whiskers in the given order, each with its figure. */
export function ranges(frame: Frame, items: Range[], { domain, tick, reference }: Scale): string {
  const base = rowOptions(frame, items);
  const [marginTop, marginBottom] = [reference ? 26 : 6, 28];
  const shift = barShift(frame);
  return draw(frame, {
    ...{ ...base, marginTop, marginBottom },
    height: items.length * (isNarrow(frame) ? 40 : 26) + marginTop + marginBottom,
    ...{ x: { domain, insetLeft: 14, insetRight: 14 }, r: { type: 'identity' } },
    y: { ...base.y, type: 'point', padding: 0.5 },
    marks: [
      gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      axisX({ ticks: 5, tickSize: 0, tickFormat: tick, label: null }),
      ...(reference ? referenceMarks(reference) : []),
      ...rangeMarks(items, domain, shift),
      rowLabels(frame, items),
      text(items, {
        ...{ y: 'key', frameAnchor: 'right', textAnchor: 'start', dx: 12, dy: shift },
        text: ({ value, note = 'none' }: Range) => (value === null ? NOTES[note] : tick(value)),
        ...{ fill: 'currentColor', fontVariant: 'tabular-nums' },
      }),
    ],
  });
}

function referenceMarks({ value, label }: NonNullable<Scale['reference']>): Markish[] {
  return [
    ruleX([value], { stroke: 'var(--ink)', strokeWidth: 1.5 }),
    text([label], { x: () => value, frameAnchor: 'top', dy: -20, fill: 'currentColor' }),
  ];
}

function rangeMarks(items: Range[], [low, high]: [number, number], dy: number): Markish[] {
  const known = items.filter(({ value }) => value !== null);
  const stroke = ({ marked }: Range) => (marked ? 'var(--red)' : 'var(--ink)');
  return [
    ruleY(known, {
      ...{
        y: 'key',
        x1: ({ lower }: Range) => lower ?? low,
        x2: ({ upper }: Range) => upper ?? high,
      },
      ...{ stroke, strokeWidth: ({ marked }: Range) => (marked ? 2.5 : 1.5), dy },
    }),
    dot(known, {
      ...{ x: 'value', y: 'key', r: ({ marked }: Range) => (marked ? 6 : 4), dy },
      ...{ fill: stroke, stroke: 'var(--paper)' },
    }),
  ];
}
