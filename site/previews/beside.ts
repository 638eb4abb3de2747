import type { Canvas } from './canvas.ts';
import { BESIDE, HEAD } from './layout.ts';
import { setIn, writeBlock } from './setting.ts';
import type { Preview } from './words.ts';

const { x, width } = BESIDE;
const LABEL = { sizes: [26, 24, 22, 20], weight: 400, width, height: 34 } as const;
const VALUE = { sizes: [42, 38, 34, 30, 26, 22], weight: 600, width, height: 56 } as const;
const LONG = { ...LABEL, height: 68 };
/** From the top of a figure to that of the next, at most. */
const PITCH = 104;

/** The column beside: what its figures are of, and the figures, down to the hairline at `bottom`. */
export function paintBeside(canvas: Canvas, preview: Preview, top: number, bottom: number): void {
  const { beside, lines, lang } = preview;
  const rest = lines.slice(1);
  let y = top + HEAD;
  if (beside) {
    const head = setIn(beside, LONG, lang);
    writeBlock(canvas, head, { x, y, colour: 'soft' });
    y += head.height + 14;
  }
  const pitch = Math.min(PITCH, (bottom - y) / Math.max(1, rest.length));
  for (const { label, value } of rest) {
    const [name, figure] = [setIn(label, LABEL, lang), setIn(value, VALUE, lang)];
    writeBlock(canvas, name, { x, y, colour: 'soft' });
    writeBlock(canvas, figure, { x, y: y + name.height - 2, colour: 'ink' });
    y += pitch;
  }
}
