import { axisX, axisY, barY, gridY, lineY, ruleY } from '@observablehq/plot';
import type { Cell } from '../editions/schema.ts';
import { grouped } from '../figures/number.ts';
import { draw, type Frame, hatch, isNarrow } from './draw.ts';
import { ticksOf } from './ticks.ts';

/** One period: parts of its column from the bottom up, and points of lines over it. */
export interface Column {
  key: string;
  parts: { value: Cell; fill: string }[];
  lines?: number[];
}

const LINES = [{ stroke: 'var(--ink)' }, { stroke: 'var(--s2)', strokeDasharray: '5 3' }];

/** Columns over time from zero, oldest first; a period with a withheld part is hatched. */
export function columns(frame: Frame, items: Column[]): string {
  const height = isNarrow(frame) ? 230 : 300;
  const top = Math.max(1, ...items.map(heightOf));
  const marginLeft = 14 + 8 * grouped(top).length;
  const withheld = items.filter(isWithheld);
  const keys = items.map(({ key }) => key);
  const ticks = ticksOf(keys, (frame.width - marginLeft) / 34);
  return draw(frame, {
    ...{ height, marginLeft, marginRight: 2, marginTop: 14, marginBottom: 42 },
    x: { type: 'band', domain: keys, padding: 0.28 },
    y: { domain: [0, top], nice: true },
    marks: [
      gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      axisY({ ticks: 5, tickSize: 0, tickFormat: grouped, label: null }),
      axisX([...ticks.keys()], {
        tickSize: 0,
        tickFormat: (key: string) => ticks.get(key),
        label: null,
      }),
      barY(withheld, { x: 'key', y1: 0, y2: top, fill: hatch(frame) }),
      barY(items.filter((item) => !isWithheld(item)).flatMap(partsOf), {
        ...{ x: 'key', y1: 'y1', y2: 'y2', fill: ({ fill }: { fill: string }) => fill },
      }),
      ...LINES.map((look, place) =>
        lineY(
          items.filter(({ lines }) => lines),
          { x: 'key', y: ({ lines }: Column) => lines?.[place], strokeWidth: 2, ...look },
        ),
      ),
      ruleY([0], { stroke: 'currentColor' }),
    ],
  });
}

function isWithheld({ parts }: Column): boolean {
  return parts.some(({ value }) => value === null);
}

function heightOf({ parts, lines = [] }: Column): number {
  return Math.max(
    parts.reduce((sum, { value }) => sum + (value ?? 0), 0),
    ...lines,
  );
}

function partsOf({ key, parts }: Column) {
  let y1 = 0;
  return parts.map(({ value, fill }) => {
    const part = { key, y1, y2: y1 + Number(value), fill };
    y1 = part.y2;
    return part;
  });
}
