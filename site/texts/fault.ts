import type { Place } from './tree.ts';

/** What is wrong and what to do about it, in both languages. */
export type What = readonly [zh: string, en: string];

/** Something wrong in a text, and where. */
export interface Fault extends Place {
  what: What;
}

/** A fault in one line: `content/guides/zh/wg.mdx:12:5 …`. */
export function faultLine(file: string, { line, column, what: [zh, en] }: Fault): string {
  return `${file}:${line}:${column} ${zh} / ${en}`;
}

/** Faults in the order in which a reader of the file comes to them. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
