import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { type Words, wordsAt } from './words.ts';

/** What the front matter of a text says to readers. */
const SAID = ['title', 'lead'];
const MARKUP = /[<>{}`]|\]\(|https?:|&#?\w+;/;

/** Title and summary of a text, as far as its front matter has them. */
export function saidInFront(source: string): Words[] {
  const [, front] = /^---\r?\n([\s\S]*?)\r?\n---\r?$/m.exec(source) ?? [];
  if (front === undefined || !source.startsWith('---')) return [];
  const lines = new LineCounter();
  const document = parseDocument(front, { lineCounter: lines });
  return SAID.flatMap((name) => {
    const node = document.get(name, true);
    if (!isScalar(node) || typeof node.value !== 'string') return [];
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    // a quoted text begins after its quotation mark; the front matter begins in the second line
    const quoted = String(node.type).startsWith('QUOTE') ? 1 : 0;
    return [wordsAt(node.value, { line: line + 1, column: col + quoted })];
  });
}

/** Markup in title or summary, which print as they are. */
export function frontFaults(said: readonly Words[]): Fault[] {
  return said.flatMap(({ text, placeAt }) => {
    const { index } = MARKUP.exec(text) ?? {};
    if (index === undefined) return [];
    const what = ['标题和摘要只能是字', 'title and lead are plain words, without markup'] as const;
    return [{ ...placeAt(index), what }];
  });
}
