import type { Reading } from './read.ts';
import { termsOf, wholeOf } from './terms.ts';

/** A page as it is indexed. */
export interface Indexed {
  reading: Reading;
  keywords: readonly string[];
}

/** How much of a term’s weight a place gives: text is saturated after BM25, the rest is added. */
const NAME = 3;
const TITLE = 1;
const KEYWORD = 1.2;
/** What is a name of the page, as a whole, comes before what only says it. */
const WHOLE = 5;
const HEADING = 0.6;
const CELL = 0.3;
const SATURATION = 1.2;
const LENGTH = 0.6;
/** Weights are kept as whole numbers of this part. */
const STEPS = 20;

/** Average lengths of a set of pages, against which those of one page are held. */
export interface Averages {
  name: number;
  text: number;
}

/** Terms of a page with their counts, place by place. */
export function countTerms({ reading, keywords }: Indexed) {
  return {
    name: countOf([reading.name]),
    title: countOf([reading.title]),
    headings: countOf(reading.headings),
    keywords: countOf(keywords),
    prose: countOf(reading.prose),
    cells: countOf(reading.cells),
    whole: new Map([reading.name, ...keywords].map((name): [string, number] => [wholeOf(name), 1])),
  };
}
export type Counted = ReturnType<typeof countTerms>;

/** Averages over pages. */
export function averagesOf(pages: readonly Counted[]): Averages {
  const mean = (of: (page: Counted) => number) =>
    pages.reduce((sum, page) => sum + of(page), 0) / Math.max(pages.length, 1) || 1;
  return { name: mean(({ name }) => sizeOf(name)), text: mean(textSize) };
}

/** What each term of a page weighs there, in whole numbers from 1. */
export function impactsOf(page: Counted, average: Averages): Map<string, number> {
  const text = SATURATION * (1 - LENGTH + (LENGTH * textSize(page)) / average.text);
  const short = 1 / (0.4 + (0.6 * sizeOf(page.name)) / average.name);
  const terms = new Set(Object.values(page).flatMap((place) => [...place.keys()]));
  return new Map(
    [...terms].map((term) => {
      const often = (page.prose.get(term) ?? 0) + CELL * Math.min(page.cells.get(term) ?? 0, 3);
      const weight =
        often / (often + text) +
        (page.name.has(term) ? NAME * short : 0) +
        (page.title.has(term) ? TITLE : 0) +
        (page.headings.has(term) ? HEADING : 0) +
        (page.keywords.has(term) ? KEYWORD : 0) +
        (page.whole.has(term) ? WHOLE : 0);
      return [term, Math.max(1, Math.round(weight * STEPS))];
    }),
  );
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of texts.flatMap(termsOf)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function sizeOf(counts: Map<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function textSize({ prose, cells }: Counted): number {
  return sizeOf(prose) + CELL * sizeOf(cells);
}
