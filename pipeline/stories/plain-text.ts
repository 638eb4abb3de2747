/** A text in the form in which it is compared, and where each of its characters stood. */
export interface PlainText {
  plain: string;
  /** Offset in the original of each UTF-16 unit of `plain`. */
  at: Uint32Array;
}

const DROPPED = /[\s\p{Cf}]/u;

/** Normal form of a value of a record: NFKC, no white space, small letters. */
export function plainValue(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase();
}

/**
 * The same for a text that is searched, with the way back.
 *
 * @param without what is left out besides white space, such as tags or punctuation
 */
export function plainText(text: string, without?: RegExp): PlainText {
  const gaps = without ? [...text.matchAll(without)] : [];
  let plain = '';
  const at: number[] = [];
  let gap = 0;
  for (let from = 0; from < text.length; ) {
    const next = gaps[gap];
    if (next && from >= next.index) {
      from = Math.max(from, next.index + next[0].length);
      gap += 1;
      continue;
    }
    const one = String.fromCodePoint(text.codePointAt(from) ?? 0);
    if (!DROPPED.test(one)) {
      const normal = one.normalize('NFKC').replace(/\s/g, '').toLowerCase();
      for (let unit = 0; unit < normal.length; unit += 1) at.push(from);
      plain += normal;
    }
    from += one.length;
  }
  return { plain, at: Uint32Array.from(at) };
}
