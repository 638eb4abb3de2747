import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../editions/schema.ts';
import type { Archive } from '../lists/lists.ts';
import { otherCharts } from './charts.ts';
import { type Compared, comparePage } from './compare.ts';
import { type Find, rowsByAddress } from './figures.ts';
import { readPage } from './page.ts';
import { pictureDiffers } from './pictures.ts';

/** How much of a built site was worked out again, and what came out differently. */
export interface Recomputed extends Compared {
  pages: number;
  charts: number;
}

/**
 * Work out again, from the tables of editions alone, every sentence, rate, interval, table line and
 * chart of a built site, and compare. A percentage that names no source is a difference too.
 *
 * @param dist folder of the built site
 * @param editions whose figures are compared; pages of others are passed over
 * @param archive everything published; without it, what compares editions is passed over
 */
export function recompute(
  dist: string,
  editions: readonly Edition[],
  archive: readonly Edition[] = [],
): Recomputed {
  const sum: Recomputed = {
    pages: 0,
    sentences: 0,
    rates: 0,
    figures: 0,
    lines: 0,
    charts: 0,
    differences: [],
  };
  const all = archive.length > 0 ? (archive as Archive) : undefined;
  const finds = new Map([...archive, ...editions].map((one) => [one.id, lazily(one)]));
  const findIn = (id: string) => finds.get(id)?.();
  const known = new Map(
    editions.map((one) => [
      one.id,
      { edition: one, find: rowsByAddress(one), findIn, archive: all },
    ]),
  );
  for (const page of pagesOf(dist)) {
    const html = readFileSync(path.join(dist, page), 'utf8');
    const read = readPage(html);
    const of = known.get(read.edition ?? '');
    if (!of) continue;
    const compared = comparePage(page, read, of);
    sum.pages += 1;
    sum.sentences += compared.sentences;
    sum.rates += compared.rates;
    sum.figures += compared.figures;
    sum.lines += compared.lines;
    sum.charts += read.charts.length;
    const others = otherCharts(html, read, of.edition);
    sum.differences.push(
      ...compared.differences,
      ...pictureDiffers(dist, page, read),
      ...others.map((name) => ({ page, at: name, shown: 'SVG', given: 'SVG' })),
    );
  }
  return sum;
}

/** Rows of an edition by their addresses, once they are asked for. */
function lazily(edition: Edition): () => Find {
  let find: Find | undefined;
  return () => {
    find ??= rowsByAddress(edition);
    return find;
  };
}

function pagesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
}
