import { type Canvas, fill } from './canvas.ts';
import type { Colour } from './colours.ts';
import { FOLDS, FOOT, HAIRLINE, HEAD, MIDDLE } from './layout.ts';
import { type Fitted, setIn, writeBlock } from './setting.ts';
import { WIDTH } from './size.ts';
import type { Preview } from './words.ts';

const { x, width } = MIDDLE;
const TITLE = { sizes: [72, 66, 60, 54, 48, 42, 38, 34, 30], weight: 600, width } as const;
const VALUE = { sizes: [64, 58, 52, 46, 40, 36, 32], weight: 600, width, height: 84 } as const;
const SMALL = { sizes: [28, 26, 24, 22, 20], weight: 400, width, height: 38 } as const;
/** Words stand back behind the title; figures do not. */
const WORDS = { ...VALUE, sizes: VALUE.sizes.filter((size) => size < 50) };
/** The one thing in red beside the seal: a tab at the head of the page. */
const TAB = { width: 60, height: 8 };
const GAP = 22;

/** The middle: what the page is, and its first figure; returns where the hairline below it lies. */
export function paintMiddle(canvas: Canvas, preview: Preview, top: number): number {
  const { lang, over, title, lines, foot, site } = preview;
  const small = (text: string) => setIn(text, SMALL, lang);
  fill(canvas, { x, y: top, ...TAB }, 'red');
  const above = small(over);
  writeBlock(canvas, above, { x, y: top + HEAD, colour: 'soft' });
  const line = stackUp(canvas, [small(site), small(foot)], FOOT, ['soft', 'soft']) - GAP;
  fill(canvas, { x: FOLDS[0], y: line, width: WIDTH - FOLDS[0], height: HAIRLINE }, 'line');
  const [main] = lines;
  const figure = main
    ? [
        small(main.label),
        setIn(main.value, /^\d/.test(main.value) ? VALUE : WORDS, lang),
        ...(main.note ? [small(main.note)] : []),
      ]
    : [];
  const bottom = stackUp(canvas, figure, line - GAP, ['soft', 'ink', 'ink']);
  const y = top + HEAD + above.height + GAP / 2;
  const room = { ...TITLE, height: bottom - GAP - y };
  writeBlock(canvas, setIn(title, room, lang), { x, y, colour: 'ink' });
  return line;
}

/** Write blocks one below another so that they end at `bottom`; returns where they begin. */
function stackUp(
  canvas: Canvas,
  blocks: readonly Fitted[],
  bottom: number,
  colours: readonly Colour[],
): number {
  let y = bottom - blocks.reduce((sum, { height }) => sum + height, 0);
  const begin = y;
  for (const [at, block] of blocks.entries()) {
    writeBlock(canvas, block, { x, y, colour: colours[at] ?? 'ink' });
    y += block.height;
  }
  return begin;
}
