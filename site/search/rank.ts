import type { PageText } from './files.ts';
import type { Hit, Source } from './find.ts';
import { isHan, runsOf } from './terms.ts';

/** A page that was found, with what it says. */
export interface Shown extends Hit {
  text: PageText;
}

/** What a page gains whose heading is the query, or that says the query word for word. */
const SAME = 3;
const IN_TITLE = 2.5;
const IN_HEADING = 1.7;
const IN_TEXT = 1.5;

/** Read pages that were found, and put first those that say the query word for word. */
export async function readHits(
  source: Pick<Source, 'page'>,
  hits: readonly Hit[],
  query: string,
): Promise<Shown[]> {
  const phrase = plain(query);
  const shown = await Promise.all(
    hits.map(async (hit) => ({ ...hit, text: await source.page(hit.page) })),
  );
  return shown
    .map((one) => ({ ...one, score: one.score * gain(one.text, phrase) }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

function gain({ title, name, headings, text }: PageText, phrase: string): number {
  const has = (one: string) => ` ${plain(one)} `.includes(isHan(phrase) ? phrase : ` ${phrase} `);
  if (plain(name) === phrase) return SAME;
  if (has(title)) return IN_TITLE;
  if (headings.some(has)) return IN_HEADING;
  return text.some(has) ? IN_TEXT : 1;
}

/** A text to compare: its runs, for words end where others begin. */
function plain(text: string): string {
  return runsOf(text).join(' ');
}
