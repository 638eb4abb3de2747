import { createHash } from 'node:crypto';
import { CATALOGUE, type Catalogue, type PageText, pageFile, shardFile } from './files.ts';
import { averagesOf, countTerms, type Indexed, impactsOf } from './impact.ts';
import { KINDS, kindOf } from './kinds.ts';
import { cutIntoShards } from './shards.ts';

/** A page with its path below the root, such as `en/data/`. */
export interface Found extends Indexed {
  path: string;
}

/** The files of an index over pages of one language, by name. */
export function indexFiles(found: readonly Found[]): Map<string, string> {
  const pages = [...found].sort(
    (a, b) =>
      KINDS.indexOf(kindOf(a.path)) - KINDS.indexOf(kindOf(b.path)) || (a.path < b.path ? -1 : 1),
  );
  const shards = cutIntoShards(postingsOf(pages));
  const files: [string, string][] = [
    ...shards.map(({ text }, at): [string, string] => [shardFile(at), text]),
    ...pages.map((page, at): [string, string] => [pageFile(at), JSON.stringify(pageText(page))]),
  ];
  const folder = createHash('sha256').update(files.flat().join('\n')).digest('hex').slice(0, 12);
  const catalogue: Catalogue = {
    folder,
    pages: pages.length,
    kinds: KINDS.flatMap((kind): Catalogue['kinds'] => {
      const first = pages.findIndex(({ path }) => kindOf(path) === kind);
      return first < 0 ? [] : [[kind, first]];
    }),
    shards: shards.map(({ first }) => first),
  };
  return new Map([
    [CATALOGUE, JSON.stringify(catalogue)],
    ...files.map(([name, text]): [string, string] => [`${folder}/${name}`, text]),
  ]);
}

/** By term, in turns: how much further on the next page with it is, and what it weighs there. */
function postingsOf(pages: readonly Found[]): Map<string, number[]> {
  const counted = pages.map(countTerms);
  const average = averagesOf(counted);
  const postings = new Map<string, number[]>();
  const last = new Map<string, number>();
  for (const [at, page] of counted.entries())
    for (const [term, weight] of impactsOf(page, average)) {
      const pairs = postings.get(term) ?? [];
      pairs.push(at - (last.get(term) ?? 0), weight);
      postings.set(term, pairs);
      last.set(term, at);
    }
  return postings;
}

function pageText({ path, reading }: Found): PageText {
  const { title, name, headings, prose, cells } = reading;
  // the kind is shown beside a title, so it need not begin with it
  const shown = title.replace(name, '').match(/^[^：:]+[：:]\s?$/) ? name : title;
  return { path, title: shown, name, headings, text: [...prose, ...cells] };
}
