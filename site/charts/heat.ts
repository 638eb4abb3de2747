import { axisX, cell } from '@observablehq/plot';
import type { Cell } from '../editions/schema.ts';
import { stepOf } from '../figures/steps.ts';
import { draw, type Frame, hatch, isNarrow } from './draw.ts';
import { type Labelled, rowLabels, rowOptions } from './labels.ts';
import { ticksOf } from './ticks.ts';

/** One cell of a grid of codes by periods. */
export interface Heat {
  key: string;
  period: string;
  value: Cell;
}

/** Cells in steps of one colour; a withheld one is hatched and decides no step. */
export function heat(
  frame: Frame,
  grid: { rows: Labelled[]; periods: string[]; cells: Heat[] },
  steps: number[],
): string {
  const { rows, periods, cells } = grid;
  const fill = ({ value }: Heat) =>
    value === null ? hatch(frame) : `var(--h${stepOf(value, steps)})`;
  const inset = isNarrow(frame) ? { insetTop: 21, insetBottom: 3 } : { inset: 1 };
  const ticks = ticksOf(periods, (frame.width - (isNarrow(frame) ? 0 : 200)) / 32);
  const base = rowOptions(frame, rows);
  return draw(frame, {
    ...base,
    ...{ height: (base.height ?? 0) + 36, marginBottom: 40, marginRight: 2 },
    x: { type: 'band', domain: periods, padding: 0.06 },
    marks: [
      cell(cells, { x: 'period', y: 'key', fill, ...inset }),
      axisX([...ticks.keys()], {
        tickSize: 0,
        tickFormat: (key: string) => ticks.get(key),
        label: null,
      }),
      rowLabels(frame, rows),
    ],
  });
}
