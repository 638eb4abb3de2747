import type { PageText } from './files.ts';
import { fold, isHan, pairsOf, runsOf } from './terms.ts';

/** A part of a snippet, and whether it is what was looked for. */
export interface Part {
  text: string;
  hit: boolean;
}

/** Characters of a snippet in all, and before the first hit; Han characters count double. */
const LONG = 170;
const BEFORE = 40;
/** What must not be cut in two: a part of a figure would be another figure. */
const UNCUT = /[\w.,%–～]/;
const FIGURE = /\d/;

/**
 * The place of a page that says most of a query, with what was looked for marked; its first
 * lines without figures where it says nothing of it.
 */
export function snippetOf({ text, headings }: Pick<PageText, 'text' | 'headings'>, query: string) {
  const pieces = piecesOf(query);
  const blocks = [...text, ...headings];
  const best = blocks
    .map((block) => ({ block, found: marksIn(block, pieces) }))
    .reduce((most, one) => (covers(one.found) > covers(most.found) ? one : most), {
      block: blocks.find((block) => !FIGURE.test(block)) ?? '',
      found: [] as Mark[],
    });
  return cut(best.block, best.found);
}

/** A text with what was looked for marked. */
export function markIn(text: string, query: string): Part[] {
  return parted(text, marksIn(text, piecesOf(query)), 0, text.length);
}

type Mark = [from: number, to: number];

/** What to mark: runs as they were typed, and of Han also every two neighbours. */
function piecesOf(query: string): string[] {
  return runsOf(query).flatMap((run) => (isHan(run) ? [run, ...pairsOf(run)] : [run]));
}

/** Places of pieces in a text, in order and joined where they touch. */
function marksIn(text: string, pieces: readonly string[]): Mark[] {
  const { folded, from } = foldWithPlaces(text);
  const marks = pieces.flatMap((piece) => {
    const found: Mark[] = [];
    for (let at = folded.indexOf(piece); at >= 0; at = folded.indexOf(piece, at + piece.length))
      if (isHan(piece) || standsAlone(folded, at, piece))
        found.push([from[at] ?? 0, from[at + piece.length] ?? text.length]);
    return found;
  });
  return marks
    .sort(([a], [b]) => a - b)
    .reduce<Mark[]>((joined, [start, end]) => {
      const last = joined[joined.length - 1];
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
      return joined;
    }, []);
}

/** Whether a word begins here, and ends too where it is too short to be a beginning. */
function standsAlone(text: string, at: number, word: string): boolean {
  const inWord = (place: number) => /^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(text[place] ?? '');
  return !inWord(at - 1) && (word.length > 2 || !inWord(at + word.length));
}

/** A text folded, with the place in it that each folded character is from. */
function foldWithPlaces(text: string): { folded: string; from: number[] } {
  const from: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = fold(character);
    for (let unit = 0; unit < part.length; unit += 1) from.push(at);
    folded += part;
    at += character.length;
  }
  return { folded, from: [...from, text.length] };
}

/** How much is marked: a long mark is worth more than short ones. */
function covers(marks: readonly Mark[]): number {
  return Math.max(0, ...marks.map(([from, to]) => to - from)) + marks.length / 100;
}

function cut(text: string, marks: readonly Mark[]): Part[] {
  const longest = marks.reduce<Mark | undefined>(
    (most, one) => (most && most[1] - most[0] >= one[1] - one[0] ? most : one),
    undefined,
  );
  const from = longest ? wide(text, longest[0], -BEFORE) : 0;
  const to = wide(text, from, LONG);
  const parts = parted(text, marks, from, to);
  const dots = (there: boolean): Part[] => (there ? [{ text: '…', hit: false }] : []);
  return [...dots(from > 0), ...parts, ...dots(to < text.length)];
}

/** A place some width away; words and figures are left whole. */
function wide(text: string, start: number, width: number): number {
  const step = Math.sign(width);
  let at = start;
  for (let used = 0; at + step >= 0 && at < text.length && used < Math.abs(width); at += step)
    used += isHan(text[at] ?? '') ? 2 : 1;
  const holds = (place: number) => UNCUT.test(text[place] ?? '');
  while (at > 0 && at < text.length && holds(at - 1) && holds(at)) at += step;
  return Math.min(at, text.length);
}

function parted(text: string, marks: readonly Mark[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const [start, end] of marks) {
    if (end <= from || start >= to) continue;
    parts.push({ text: text.slice(at, Math.max(start, at)), hit: false });
    parts.push({ text: text.slice(Math.max(start, from), Math.min(end, to)), hit: true });
    at = Math.min(end, to);
  }
  parts.push({ text: text.slice(at, to), hit: false });
  return parts.filter((part) => part.text);
}
