import { barX, ruleX, text } from '@observablehq/plot';
import type { Cell } from '../editions/schema.ts';
import { grouped } from '../figures/number.ts';
import { draw, type Frame, hatch } from './draw.ts';
import {
  barInset,
  barShift,
  figureRoom,
  type Labelled,
  ribbon,
  rowLabels,
  rowOptions,
} from './labels.ts';

/** One bar; `from` lets a bar begin where its part of the whole begins. */
export interface Bar extends Labelled {
  value: Cell;
  from?: number;
  fill?: string;
  /** What stands at its end instead of the count alone; never where the count is withheld. */
  figure?: string;
}

/** Horizontal bars in the given order, each with its figure; withheld ones are hatched. */
export function bars(frame: Frame, items: Bar[]): string {
  const end = ({ from = 0, value }: Bar) => from + (value ?? 0);
  const said = ({ value, figure }: Bar) =>
    value === null || figure === undefined ? grouped(value) : figure;
  const max = Math.max(1, ...items.map(end));
  const shown = items.filter(({ value }) => value !== null);
  const withheld = items.filter(({ value }) => value === null);
  return draw(frame, {
    ...rowOptions(frame, items),
    marginRight: figureRoom(frame, items.map(said)),
    x: { domain: [0, max], axis: null },
    marks: [
      barX(withheld, { x1: 0, x2: max, y: 'key', fill: hatch(frame), ...ribbon(frame) }),
      barX(shown, {
        ...{ x1: ({ from = 0 }: Bar) => from, x2: end, y: 'key' },
        ...{ fill: ({ fill = 'var(--s1)' }: Bar) => fill, ...barInset(frame) },
      }),
      ruleX([0], { stroke: 'var(--line)' }),
      rowLabels(frame, items),
      text(items, {
        ...{ x: (bar: Bar) => (bar.value === null ? max : end(bar)), y: 'key' },
        ...{ text: said, textAnchor: 'start', dx: 6 },
        ...{ dy: barShift(frame), fill: 'currentColor', fontVariant: 'tabular-nums' },
      }),
    ],
  });
}
