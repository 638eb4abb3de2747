import type { Font } from 'fontkitten';
import { sliceBytes, slicesOf } from './slices.ts';
import { glyphIn, openFont } from './weighted-font.ts';

/** Weights the pictures are set in. */
export type Weight = 400 | 600;

/** The outline of a character in units of its em, y upwards. */
export interface Outline {
  advance: number;
  /** Corners of its closed shapes, one after another. */
  shapes: readonly (readonly Corner[])[];
}

export type Corner = readonly [x: number, y: number];

/** Straight pieces a curve is drawn in: at the sizes of a picture nobody can tell. */
const PIECES = 6;

const open = new Map<string, Font>();
const outlines = new Map<string, Outline | undefined>();

/** The outline of a character; nothing where the font has none. */
export function outlineOf(character: string, weight: Weight): Outline | undefined {
  const key = `${weight}${character}`;
  if (!outlines.has(key)) outlines.set(key, readOutline(character.codePointAt(0) ?? 0, weight));
  return outlines.get(key);
}

function readOutline(codePoint: number, weight: Weight): Outline | undefined {
  const fonts = slicesOf(codePoint).map((slice) => fontOf(slice, weight));
  const font = fonts.find((one) => one.hasGlyphForCodePoint(codePoint));
  if (!font) return undefined;
  const glyph = glyphIn(font, codePoint);
  const em = font.unitsPerEm;
  return { advance: glyph.advanceWidth / em, shapes: shapesOf(glyph.path.commands, em) };
}

function fontOf(slice: string, weight: Weight): Font {
  const key = `${slice} ${weight}`;
  const font = open.get(key) ?? openFont(sliceBytes(slice), weight);
  open.set(key, font);
  return font;
}

type Command = ReturnType<Font['getGlyph']>['path']['commands'][number];

function shapesOf(commands: readonly Command[], em: number): Corner[][] {
  const shapes: Corner[][] = [];
  for (const { command, args } of commands) {
    const [a = 0, b = 0, x = a, y = b] = args.map((one) => one / em);
    const shape = shapes.at(-1) ?? [];
    if (command === 'moveTo') shapes.push([[a, b]]);
    else if (command === 'lineTo') shape.push([a, b]);
    else if (command === 'quadraticCurveTo') shape.push(...curve(shape.at(-1), [a, b], [x, y]));
  }
  return shapes;
}

/** Corners of a quadratic curve after its first. */
function curve([fromX, fromY]: Corner = [0, 0], [a, b]: Corner, [x, y]: Corner): Corner[] {
  return Array.from({ length: PIECES }, (_, at) => {
    const t = (at + 1) / PIECES;
    const [first, middle, last] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return [first * fromX + middle * a + last * x, first * fromY + middle * b + last * y];
  });
}
