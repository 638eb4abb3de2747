/** The longest a shard may get in bytes, where one term alone is not longer. */
const LONGEST = 8000;

/**
 * Terms in order, cut into files that are small enough for a phone.
 *
 * @param postings of each term: page numbers and weights, as they are written
 */
export function cutIntoShards(
  postings: ReadonlyMap<string, readonly number[]>,
): { first: string; text: string }[] {
  const shards: { first: string; lines: string[]; length: number }[] = [];
  const terms = [...postings.keys()].sort((a, b) => (a < b ? -1 : 1));
  for (const term of terms) {
    const line = `${JSON.stringify(term)}:[${postings.get(term)?.join()}]`;
    const length = Buffer.byteLength(line) + 1;
    const last = shards.at(-1);
    if (last && last.length + length < LONGEST) {
      last.lines.push(line);
      last.length += length;
    } else shards.push({ first: term, lines: [line], length });
  }
  return shards.map(({ first, lines }) => ({ first, text: `{${lines.join()}}` }));
}
