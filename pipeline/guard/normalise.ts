import { decodeHTML } from 'entities';
import { GAP } from './gap.ts';
import { NUMERAL_GLYPHS, numeral, plainGlyph } from './glyphs.ts';
import { asGiven, type Mapped, rewrite } from './mapped.ts';

/** One reading of a text. Both strings have a unit each for the same places. */
export interface View {
  map: Mapped;
  /** Plain characters; Han numerals as they are. */
  words: string;
  /** The same with Han numerals and letters like O and l turned to digits where they can be. */
  digits: string;
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/gi;
const ESCAPE =
  /\\u\{[\da-f]{1,6}\}|\\u[\da-f]{4}|%(?:2[0-9a-f]|3\d|4[0-9a-f]|5[0-9a-f]|[67][0-9a-f])/gi;
const BACKSLASH = /\\(?=[!-/:-@[-`{-~\n])/g;
const UNUSUAL = /[^\t\n\r -~、。一-鿿]/gu;
const COMMENT = /<!--[\s\S]{0,400}?-->|\{\/\*[\s\S]{0,400}?\*\/\}/g;
const LINE_TAG =
  /<\/?(?:td|th|tr|li|ul|ol|p|div|br|hr|h[1-6]|table|thead|tbody|dt|dd|dl|section|article|option)\b[^<>]{0,400}>/gi;
const TAG = /<\/?[a-z][^<>]{0,400}>|<\/?>/gi;
const LINK_END = /\]\([^()\s]{0,300}(?:\s"[^"\n]{0,100}")?\)/g;
const MARKS = /[*_~`[\]{}]|(?<=\{)["']|["'](?=\})/g;
const HAS_MARKUP = /[*_~`<[{]/;

/** Digits and letters that pass for them, enough of them to be a number. */
const LIKE_DIGITS = new RegExp(`[\\dOoIl](?:${GAP}{0,4}[\\dOoIl]){4,}`, 'g');
const NUMERAL = new RegExp(`[${NUMERAL_GLYPHS}]`, 'g');

/** The readings in which to look: the text made plain, and that without its markup, if it has any. */
export function views(text: string): View[] {
  const plain = makePlain(asGiven(text));
  const all = HAS_MARKUP.test(plain.text) ? [plain, withoutMarkup(plain)] : [plain];
  return all.map((map) => ({ map, words: map.text, digits: asDigits(map.text) }));
}

function makePlain(given: Mapped): Mapped {
  let map = given;
  // an entity may be written in entities itself
  for (let round = 0; round < 3 && map.text.includes('&'); round += 1)
    map = rewrite(map, ENTITY, (found) => decodeHTML(found));
  map = rewrite(map, ESCAPE, unescaped);
  map = rewrite(map, BACKSLASH, () => '');
  return rewrite(map, UNUSUAL, plainGlyph);
}

function withoutMarkup(plain: Mapped): Mapped {
  let map = rewrite(plain, COMMENT, () => '');
  map = rewrite(map, LINE_TAG, () => '\n');
  map = rewrite(map, TAG, () => '');
  map = rewrite(map, LINK_END, () => '');
  return rewrite(map, MARKS, () => '');
}

function asDigits(words: string): string {
  return words.replace(NUMERAL, numeral).replace(LIKE_DIGITS, readAsDigits);
}

/** Read letters as digits, but not those of a word that happens to stand before or after. */
function readAsDigits(found: string, index: number, text: string): string {
  if (!/\d/.test(found)) return found;
  const isAfterWord = /[A-Za-z]/.test(text.charAt(index - 1));
  const isBeforeWord = /^(?![xX](?![A-Za-z]))[A-Za-z]/.test(text.slice(index + found.length));
  const first = isAfterWord ? found.search(/[^OoIl]/) : 0;
  const last = isBeforeWord ? found.search(/[OoIl]*$/) : found.length;
  const middle = found.slice(first, last).replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  return found.slice(0, first) + middle + found.slice(last);
}

function unescaped(found: string): string {
  const code = Number.parseInt(found.replace(/[^\da-f]/gi, ''), 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : found;
}
