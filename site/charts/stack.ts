import { barX, ruleX, text } from '@observablehq/plot';
import type { Cell } from '../editions/schema.ts';
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

/** One bar made of parts; `total` is withheld together with its parts. */
export interface Stacked extends Labelled {
  total: Cell;
  parts: { value: Cell; fill: string }[];
  figure: string;
}

interface Part {
  key: string;
  x1: number;
  x2: number;
  fill: string;
}

/** Horizontal bars in the given order, divided into parts; withheld ones are hatched. */
export function stack(frame: Frame, items: Stacked[]): string {
  const max = Math.max(1, ...items.map(({ total }) => total ?? 0));
  const withheld = items.filter(isWithheld);
  const parts = items.filter((item) => !isWithheld(item)).flatMap(partsOf);
  const at = (item: Stacked) => (isWithheld(item) ? max : Number(item.total));
  return draw(frame, {
    ...rowOptions(frame, items),
    marginRight: figureRoom(
      frame,
      items.map(({ figure }) => figure),
    ),
    x: { domain: [0, max], axis: null },
    marks: [
      barX(withheld, { x1: 0, x2: max, y: 'key', fill: hatch(frame), ...ribbon(frame) }),
      barX(parts, {
        ...{ x1: 'x1', x2: 'x2', y: 'key', fill: ({ fill }: Part) => fill },
        ...{ stroke: 'var(--paper)', strokeWidth: 1, ...barInset(frame) },
      }),
      ruleX([0], { stroke: 'var(--line)' }),
      rowLabels(frame, items),
      text(items, {
        ...{ x: at, y: 'key', text: 'figure', textAnchor: 'start', dx: 6 },
        ...{ dy: barShift(frame), fill: 'currentColor', fontVariant: 'tabular-nums' },
      }),
    ],
  });
}

function isWithheld({ total, parts }: Stacked): boolean {
  return total === null || parts.some(({ value }) => value === null);
}

function partsOf({ key, parts }: Stacked): Part[] {
  let x1 = 0;
  return parts.flatMap(({ value, fill }) => {
    const part = { key, x1, x2: x1 + Number(value), fill };
    x1 = part.x2;
    return value === 0 ? [] : [part];
  });
}
