import { create, type Font, type Glyph } from 'fontkitten';

/** Points that stand for the metrics of a glyph, after its own. */
const METRICS = 4;

/*
 * fontkitten 1.0.3 reads a variable font and a WOFF2, but not a WOFF2 that is variable: the weight
 * reaches the widths and not the points. What it has inside is used here by name to move them; the
 * version is pinned, and a test holds the two weights apart.
 */
interface Inside {
  constructor: new (stream: unknown, coordinates: number[]) => Font;
  stream: { constructor: new (bytes: Uint8Array) => unknown };
  _variationProcessor: { transformPoints: (glyph: number, points: Point[]) => void };
  getGlyph: (id: number) => { _decode: () => Decoded | null };
}

interface Decoded {
  points?: Point[];
  components?: { glyphID: number }[];
  varied?: boolean;
}

interface Point {
  copy: () => Point;
}

/** A variable font in WOFF2, at a weight. */
export function openFont(bytes: Buffer, weight: number): Font {
  const plain = create(bytes) as unknown as Inside;
  return new plain.constructor(new plain.stream.constructor(bytes), [weight]);
}

/** The glyph of a character, its points where the weight of the font puts them. */
export function glyphIn(font: Font, codePoint: number): Glyph {
  const glyph = font.glyphForCodePoint(codePoint);
  vary(font as unknown as Inside, glyph.id);
  return glyph;
}

/** Move the points of a glyph, and of those it is put together from, to the weight of its font. */
function vary(font: Inside, id: number): void {
  const glyph = font.getGlyph(id)._decode();
  if (!glyph || glyph.varied) return;
  glyph.varied = true;
  for (const { glyphID } of glyph.components ?? []) vary(font, glyphID);
  const last = glyph.points?.at(-1);
  if (!glyph.points || !last) return;
  // four points for the metrics come last, each alone; the widths have a table of their own
  const metrics = Array.from({ length: METRICS }, () => last.copy());
  font._variationProcessor.transformPoints(id, [...glyph.points, ...metrics]);
}
