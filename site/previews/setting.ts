import type { Lang } from '../i18n/lang.ts';
import { type Canvas, type Place, write } from './canvas.ts';
import { type Type, widthOf } from './glyphs.ts';
import type { Weight } from './outlines.ts';
import { wrap, wrapAnywhere } from './wrap.ts';

/** Height of a line for a size of type of 1. */
export const LEADING = 1.28;
/** From the top of a line to its base line, for a size of type of 1. */
const ASCENT = 0.96;

/** Lines of a text, and how they are set. */
export interface Fitted {
  lines: readonly string[];
  type: Type;
  height: number;
}

/** How large a text may be: sizes from the largest, and the space it has. */
export interface Space {
  sizes: readonly number[];
  weight: Weight;
  width: number;
  height: number;
}

/** Set a text as large as its space allows; what does not fit at the smallest size ends in “…”. */
export function setIn(words: string, { sizes, weight, width, height }: Space, lang: Lang): Fitted {
  const text = typeset(words, lang);
  for (const size of sizes) {
    const type = { size, weight };
    const most = Math.floor(height / (size * LEADING));
    const lines = wrap(text, { width, most, measure: (one) => widthOf(one, type) }, lang);
    if (lines) return fitted(lines, type);
  }
  const type = { size: sizes.at(-1) ?? 0, weight };
  const lines = wrapAnywhere(text, width - type.size, (one) => widthOf(one, type));
  const room = Math.max(1, Math.floor(height / (type.size * LEADING)));
  if (lines.length <= room) return fitted(lines, type);
  return fitted([...lines.slice(0, room - 1), `${lines[room - 1]}…`], type);
}

/** Marks as the language sets them: the font has Chinese ones alone, a whole character wide. */
function typeset(text: string, lang: Lang): string {
  if (lang === 'zh') return text.replaceAll(' · ', '·');
  return text
    .replaceAll(' · ', ', ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replaceAll('…', '...');
}

function fitted(lines: readonly string[], type: Type): Fitted {
  return { lines, type, height: Math.round(lines.length * type.size * LEADING) };
}

/** Write fitted lines below one another, from the top at `y`. */
export function writeBlock(canvas: Canvas, { lines, type }: Fitted, place: Place): void {
  for (const [at, line] of lines.entries()) {
    const y = place.y + at * type.size * LEADING + ASCENT * type.size;
    write(canvas, line, type, { ...place, y });
  }
}
