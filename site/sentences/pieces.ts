/** A range of numbers: 90.1～91.0%, −15.4 to +41.5 is words and may be parted. */
const RANGE = /[+−]?\d[\d,.]*%?[～–][+−]?\d[\d,.]*%?/g;

/** A sentence in pieces: ranges stay whole at the end of a line, what stands between may wrap. */
export function piecesOf(sentence: string): { text: string; whole: boolean }[] {
  const ranges = [...sentence.matchAll(RANGE)];
  let from = 0;
  const pieces = ranges.flatMap(({ 0: text, index }) => {
    const before = { text: sentence.slice(from, index), whole: false };
    from = index + text.length;
    return [before, { text, whole: true }];
  });
  return [...pieces, { text: sentence.slice(from), whole: false }].filter(({ text }) => text);
}
