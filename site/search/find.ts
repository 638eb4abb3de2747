import type { Catalogue, PageText, Shard } from './files.ts';
import { KIND_WEIGHTS, type Kind } from './kinds.ts';
import { type Term, termsOfQuery, wholeOf } from './terms.ts';
import { weighTerm } from './weigh.ts';

/** Where the files of an index are read from. */
export interface Source {
  catalogue: () => Promise<Catalogue>;
  shard: (shard: number) => Promise<Shard>;
  page: (page: number) => Promise<PageText>;
}

/** A page that was found, not yet read. */
export interface Hit {
  page: number;
  kind: Kind;
  score: number;
}

/** What was found, best first. */
export interface Result {
  hits: Hit[];
  /** Whether every page has all of the query; otherwise no page has, and these have most of it. */
  whole: boolean;
}

/** The longest query that is looked at, in terms. */
const MOST_TERMS = 40;
/** Share of the best score below which a page with only a part of the query is not shown. */
const NEAR = 0.3;

/** Find the pages that have all of what a query asks for, or where there are none, most of it. */
export async function find(source: Source, query: string): Promise<Result> {
  const terms = termsOfQuery(query).slice(0, MOST_TERMS);
  const found = await match(source, terms, wholeOf(query));
  const all = found.filter((hit) => hit.all);
  if (all.length > 0 || found.length === 0) return { hits: all, whole: true };
  const best = found[0]?.score ?? 0;
  return { hits: found.filter(({ score }) => score > best * NEAR), whole: false };
}

/** Pages with terms, best first, and whether each has all of them; `whole` is a name of pages. */
async function match(
  source: Source,
  terms: readonly Term[],
  whole: string,
): Promise<(Hit & { all: boolean })[]> {
  const catalogue = await source.catalogue();
  const [named, ...weighed] = await Promise.all(
    [{ text: whole, begins: false }, ...terms].map((term) => weighTerm(source, catalogue, term)),
  );
  const scores = new Map<number, { score: number; terms: number }>();
  for (const one of weighed)
    for (const [page, weight] of one) {
      const { score, terms: had } = scores.get(page) ?? { score: 0, terms: 0 };
      scores.set(page, { score: score + weight, terms: had + 1 });
    }
  return [...scores]
    .map(([page, { score, terms: had }]) => {
      const kind = kindIn(catalogue, page);
      const sum = (score + (named?.get(page) ?? 0)) * KIND_WEIGHTS[kind];
      return { page, kind, score: sum, all: had === terms.length };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

function kindIn({ kinds }: Catalogue, page: number): Kind {
  return kinds.filter(([, first]) => first <= page).pop()?.[0] ?? 'pages';
}
