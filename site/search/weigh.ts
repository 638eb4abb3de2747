import type { Catalogue, Shard } from './files.ts';
import type { Source } from './find.ts';
import type { Term } from './terms.ts';

/** The most shards that are loaded for the beginning of a term. */
const MOST_SHARDS = 6;
/** How much a longer term counts where its beginning is asked for. */
const LONGER = 0.3;

/** The pages with a term, each with what it weighs there: the rarer the term, the more. */
export async function weighTerm(
  source: Pick<Source, 'shard'>,
  catalogue: Catalogue,
  term: Term,
): Promise<Map<number, number>> {
  const shards = await Promise.all(shardsOf(catalogue, term).map((one) => source.shard(one)));
  const weights = new Map<number, number>();
  for (const [text, postings] of shards.flatMap((shard) => matching(shard, term))) {
    const factor = text === term.text ? 1 : LONGER;
    for (const [page, weight] of pagesIn(postings))
      weights.set(page, Math.max(weights.get(page) ?? 0, weight * factor));
  }
  const rarity = Math.log(1 + (catalogue.pages - weights.size + 0.5) / (weights.size + 0.5));
  return new Map([...weights].map(([page, weight]) => [page, weight * rarity]));
}

/** Numbers of the shards a term, or what begins with it, can lie in. */
function shardsOf({ shards }: Catalogue, { text, begins }: Term): number[] {
  const at = shards.filter((first) => first <= text).length - 1;
  const longer = shards.flatMap((first, one) => (begins && first.startsWith(text) ? [one] : []));
  return [...new Set([at, ...longer])].filter((one) => one >= 0).slice(0, MOST_SHARDS);
}

function matching(shard: Shard, { text, begins }: Term): [string, readonly number[]][] {
  if (begins) return Object.entries(shard).filter(([one]) => one.startsWith(text));
  const known = Object.hasOwn(shard, text);
  return known ? [[text, shard[text] ?? []]] : [];
}

function pagesIn(postings: readonly number[]): [page: number, weight: number][] {
  const pairs: [number, number][] = [];
  for (let at = 0, page = 0; at < postings.length; at += 2) {
    page += postings[at] ?? 0;
    pairs.push([page, postings[at + 1] ?? 0]);
  }
  return pairs;
}
