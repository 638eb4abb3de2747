/** Where something begins, both from 1; a column counts characters as an editor does. */
export interface Place {
  line: number;
  column: number;
}

/** Line and column of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

/** Say in which line and column of its text each finding begins; for many findings in one text. */
export function placed<T extends { start: number }>(
  findings: readonly T[],
  text: string,
): (T & Place)[] {
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
