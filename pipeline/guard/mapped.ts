/** A text made from another, with the place in that other text of each of its UTF-16 units. */
export interface Mapped {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** A text as it is: every unit stands for itself. */
export function asGiven(text: string): Mapped {
  return {
    text,
    starts: Uint32Array.from({ length: text.length }, (_, at) => at),
    ends: Uint32Array.from({ length: text.length }, (_, at) => at + 1),
  };
}

/** Replace what a pattern finds; what is put stands for the whole of what it replaced. */
export function rewrite(from: Mapped, pattern: RegExp, by: (found: string) => string): Mapped {
  const pieces = changes(from.text, pattern, by);
  if (pieces.length === 0) return from;
  const size = pieces.reduce((sum, { put, found }) => sum + put.length - found, from.text.length);
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const texts: string[] = [];
  let read = 0;
  let written = 0;
  const keepUpTo = (at: number) => {
    texts.push(from.text.slice(read, at));
    starts.set(from.starts.subarray(read, at), written);
    ends.set(from.ends.subarray(read, at), written);
    written += at - read;
  };
  for (const { at, found, put } of pieces) {
    keepUpTo(at);
    texts.push(put);
    starts.fill(from.starts[at] ?? 0, written, written + put.length);
    ends.fill(from.ends[at + found - 1] ?? 0, written, written + put.length);
    written += put.length;
    read = at + found;
  }
  keepUpTo(from.text.length);
  return { text: texts.join(''), starts, ends };
}

/** Where in the original a stretch of the made text lies. */
export function original({ starts, ends }: Mapped, start: number, end: number) {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

function changes(text: string, pattern: RegExp, by: (found: string) => string) {
  const pieces: { at: number; found: number; put: string }[] = [];
  for (const match of text.matchAll(pattern)) {
    const put = by(match[0]);
    if (put !== match[0]) pieces.push({ at: match.index, found: match[0].length, put });
  }
  return pieces;
}
