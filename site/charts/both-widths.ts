import { WIDTHS } from './draw.ts';
import type { Picture } from './picture.ts';

/** A chart in both widths, with the legend that explains its fills. */
export interface Chart {
  /** Id of the table or analysis it draws. */
  name: string;
  wide: string;
  narrow: string;
  legend: Picture['legend'];
  period: string;
}

/** Paint a picture for a screen and for a phone; `id`, `title` and `desc` name it for those who do not see it. */
export function inBothWidths(
  { paint, legend, period }: Picture,
  { id, title, desc }: { id: string; title: string; desc: string },
): Chart {
  const drawn = (size: keyof typeof WIDTHS) =>
    paint({
      ...{ id: `${id}-${size}`, title: `${title} ${period}`.trim(), desc },
      width: WIDTHS[size],
    });
  return { name: id, wide: drawn('wide'), narrow: drawn('narrow'), legend, period };
}
