import type { Finding } from './finding.ts';

export interface Placed extends Finding {
  /** Both from 1; a column counts characters as an editor does. */
  line: number;
  column: number;
}

/** Say in which line and column of its text each finding begins. */
export function placed(findings: readonly Finding[], text: string): Placed[] {
  const starts = [0];
  for (const { index } of text.matchAll(/\r\n|\r|\n/g))
    starts.push(index + (text.startsWith('\r\n', index) ? 2 : 1));
  return findings.map((one) => {
    const line = lineOf(starts, one.start);
    const before = text.slice(starts[line - 1], one.start);
    return { ...one, line, column: [...before].length + 1 };
  });
}

/** The last line that begins at or before a place. */
function lineOf(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low + 1;
}
