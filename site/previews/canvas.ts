import { type Colour, indexOf, STEPS } from './colours.ts';
import { type Glyph, glyphAt, type Type, widthOf } from './glyphs.ts';
import { HEIGHT, WIDTH } from './size.ts';

/** A picture while it is painted: an index of the palette for every pixel. */
export type Canvas = Uint8Array;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a line begins, and in what colour; or cut out of a box that has that colour. */
export interface Place {
  x: number;
  /** Of the base line. */
  y: number;
  colour: Colour;
  cutOut?: boolean;
}

/** A picture of the ground alone. */
export function blank(): Canvas {
  return new Uint8Array(WIDTH * HEIGHT);
}

/** Fill a box with a colour. */
export function fill(canvas: Canvas, { x, y, width, height }: Box, colour: Colour): void {
  const index = indexOf(colour);
  for (let row = y; row < y + height; row += 1)
    canvas.fill(index, row * WIDTH + x, row * WIDTH + x + width);
}

/** Write one line. */
export function write(canvas: Canvas, text: string, type: Type, place: Place): void {
  const { y, colour, cutOut = false } = place;
  const indices = Array.from({ length: STEPS + 1 }, (_, step) =>
    indexOf(colour, cutOut ? STEPS - step : step),
  );
  let { x } = place;
  for (const character of text) {
    stamp(canvas, glyphAt(character, type, x), Math.floor(x), Math.round(y), indices);
    x += widthOf(character, type);
  }
}

function stamp(
  canvas: Canvas,
  { left, top, width, height, steps }: Glyph,
  x: number,
  y: number,
  indices: readonly number[],
): void {
  for (let row = 0; row < height; row += 1) {
    const start = (y + top + row) * WIDTH + x + left;
    for (let column = 0; column < width; column += 1) {
      const step = steps[row * width + column] ?? 0;
      if (step > 0) canvas[start + column] = indices[step] ?? 0;
    }
  }
}
