import type { Lang } from '../i18n/lang.ts';
import { evenLines } from './even.ts';

/** What may not begin a line, and what may not end one. */
const NOT_FIRST = /^[\s/、，。．；：！？）》」』】〉〕〗”’…—～·・％%‰,.;:!?)\]}]/;
const NOT_LAST = /[（《「『【〈〔〖“‘([{#¥￥$/]\s?$/;
/** Where a number meets what it counts: 第38场, 2016年12月29日. */
const WHOLE = /^(?:\d\p{Script=Han}|[第年月]\d)$/u;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Words that lean on the one before. */
const PARTICLE = /^[的了着吗呢]$/;
/** A quotation or a title this short stays on one line. */
const SHORT = 10;
const OPENED = /[“《「『（][^”》」』）]*$/;

/** Width of a text. */
export type Measure = (text: string) => number;

const segmenters = new Map<Lang, Intl.Segmenter>();

/**
 * Break a text into as few lines as its words allow, and these as even as they go, ends at pauses
 * preferred: Chinese between words, Latin at spaces, never with a closing mark at the start of a
 * line or an opening one at its end.
 *
 * @param most lines there is room for
 * @returns nothing where they are more, or where a single word is wider than a line
 */
export function wrap(
  text: string,
  { width, most, measure }: { width: number; most: number; measure: Measure },
  lang: Lang,
): string[] | undefined {
  const pieces = piecesOf(text, lang);
  if (pieces.some((piece) => measure(piece.trimEnd()) > width)) return undefined;
  const count = linesOf(pieces, width, measure).length;
  return count > most ? undefined : evenLines(pieces, { count, width, measure });
}

/** The same for a text with a word wider than a line: between any two characters that may part. */
export function wrapAnywhere(text: string, width: number, measure: Measure): string[] {
  return linesOf(joined([...compact(text)], mayPart), width, measure);
}

/** Pieces of a text between which a line may end. */
export function piecesOf(text: string, lang: Lang): string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  const words = [...segmenter.segment(compact(text))].map(({ segment }) => segment);
  return joined(words, (before, after) => mayPart(before, after) && mayBreak(before, after));
}

function linesOf(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && measure(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trimEnd());
}

function joined(parts: readonly string[], apart: (before: string, after: string) => boolean) {
  const pieces: string[] = [];
  for (const part of parts) {
    const before = pieces.at(-1);
    if (before !== undefined && !apart(before, part)) pieces[pieces.length - 1] = before + part;
    else pieces.push(part);
  }
  return pieces;
}

function mayPart(before: string, after: string): boolean {
  return !NOT_FIRST.test(after) && !NOT_LAST.test(before);
}

/** Whether a line may end between two words that are not kept together by a mark. */
function mayBreak(before: string, after: string): boolean {
  const [last = '', first = ''] = [before.at(-1), after[0]];
  if (WHOLE.test(last + first)) return false;
  const open = OPENED.exec(before)?.[0] ?? '';
  if (open && open.length + after.length <= SHORT) return false;
  if (PARTICLE.test(after)) return false;
  return last === ' ' || HAN.test(last) || HAN.test(first);
}

function compact(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
