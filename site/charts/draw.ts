import { type PlotOptions, plot } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { finish } from './finish.ts';

/** What every chart is given: an id of its own, words for readers who do not see it, a width. */
export interface Frame {
  id: string;
  title: string;
  desc: string;
  width: number;
}

/** Widths a chart is drawn in; the stylesheet shows the one that fits. */
export const WIDTHS = { wide: 720, narrow: 344 } as const;

const { document } = new JSDOM('').window;

/** Draw with Plot into a string of SVG that needs no script and no inline style. */
export function draw(frame: Frame, options: PlotOptions): string {
  const drawn = plot({ document, width: frame.width, ...options });
  return finish(drawn as unknown as SVGSVGElement, frame);
}

/** Whether a chart is drawn for a phone. */
export function isNarrow({ width }: Frame): boolean {
  return width < 500;
}

/** Fill of a withheld figure. */
export function hatch({ id }: Frame): string {
  return `url(#${id}-hatch)`;
}
