import { type Markish, text } from '@observablehq/plot';
import { widthOf } from './labels.ts';

/** A point of a chart in its own units, and what stands beside it. */
export interface Spot {
  label: string;
  x: number;
  y: number;
}

/** Where the units of a chart lie in the pixels of its drawing. */
export interface Pixels {
  width: number;
  x: (value: number) => number;
  y: (value: number) => number;
}

const BESIDE = 10;
const LINE = 16;

/**
 * A label beside each point: on its right, or on its left where the drawing ends; those that would
 * lie over one another are moved down.
 */
export function spotLabels(spots: readonly Spot[], at: Pixels): Markish[] {
  let last = Number.NEGATIVE_INFINITY;
  return spots
    .toSorted((a, b) => at.y(a.y) - at.y(b.y))
    .map((spot) => {
      const fits = at.x(spot.x) + BESIDE + widthOf(spot.label) * 13 < at.width;
      const place = Math.max(at.y(spot.y), last + LINE);
      last = place;
      return text([spot], {
        ...{ x: 'x', y: 'y', text: 'label', fill: 'currentColor', fontWeight: 700 },
        ...{ stroke: 'var(--paper)', strokeWidth: 4, dy: place - at.y(spot.y) },
        ...(fits ? { dx: BESIDE, textAnchor: 'start' } : { dx: -BESIDE, textAnchor: 'end' }),
      });
    });
}
