import { STEPS } from './colours.ts';
import { coverageOf } from './coverage.ts';
import { outlineOf, type Weight } from './outlines.ts';

/** A character as it is painted, from the place on the base line where it begins. */
export interface Glyph {
  left: number;
  top: number;
  width: number;
  height: number;
  /** How far each pixel is from the ground to the colour, in steps. */
  steps: Uint8Array;
}

/** How a text is set. */
export interface Type {
  size: number;
  weight: Weight;
}

/** Places within a pixel at which a letter may begin: finer is not seen. */
const PARTS = 4;

const painted = new Map<string, Glyph>();

/** The font has no such character; who asked knows the page. */
export class MissingCharacter extends Error {
  constructor(readonly character: string) {
    super(`the font of the pictures has no ${character}`);
  }
}

/** Width of a text in pixels. */
export function widthOf(text: string, { size, weight }: Type): number {
  let sum = 0;
  for (const character of text) sum += outline(character, weight).advance;
  return sum * size;
}

/** A character that begins at `x`, painted once for all pictures. */
export function glyphAt(character: string, type: Type, x: number): Glyph {
  const part = Math.floor((x - Math.floor(x)) * PARTS) / PARTS;
  const key = `${type.size} ${type.weight} ${part} ${character}`;
  const glyph = painted.get(key) ?? paint(character, type, part);
  painted.set(key, glyph);
  return glyph;
}

function outline(character: string, weight: Weight) {
  const found = outlineOf(character, weight);
  if (!found) throw new MissingCharacter(character);
  return found;
}

function paint(character: string, { size, weight }: Type, part: number): Glyph {
  const shapes = outline(character, weight).shapes.map((shape) =>
    shape.map(([x, y]) => [part + x * size, -y * size] as const),
  );
  const corners = shapes.flat();
  if (corners.length === 0)
    return { left: 0, top: 0, width: 0, height: 0, steps: new Uint8Array() };
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const [right, bottom] = [Math.ceil(Math.max(...xs)), Math.ceil(Math.max(...ys))];
  const [width, height] = [right - left, bottom - top];
  const moved = shapes.map((shape) => shape.map(([x, y]) => [x - left, y - top] as const));
  const { pixels } = coverageOf(moved, width, height);
  const steps = Uint8Array.from(pixels, (covered) => Math.round(covered * STEPS));
  return { left, top, width, height, steps };
}
