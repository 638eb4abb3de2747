import { placeAt } from '../guard/place.ts';
import type { StoryFinding } from './finding.ts';
import type { StoryFile } from './story-file.ts';

/** Characters a quotation may have: more of a person’s own words give that person away. */
export const LONGEST_QUOTE = 15;

const QUOTED = /“([^“”]*)”|「([^「」]*)」|『([^『』]*)』|"([^"\n]*)"/g;

/** Quotations in a file that are longer than allowed: Han characters and words of letters count. */
export function quotesIn({ file, text, body }: StoryFile): StoryFinding[] {
  // front matter is YAML, where quotation marks quote nothing; its title and lead are short
  const start = text.length - body.length;
  return [...body.matchAll(QUOTED)]
    .filter(([quote]) => lengthOf(quote) > LONGEST_QUOTE)
    .map(({ index }) => ({
      ...{ kind: 'long_quote', tier: 'REVIEW' as const, file },
      ...placeAt(text, start + index),
      zh: `引文超过${LONGEST_QUOTE}个字：如果是来件原话，请改成转述`,
      en: `a quotation of more than ${LONGEST_QUOTE} characters: if these are the appeal’s own words, retell them`,
    }));
}

/** Length of a quotation: its Han characters and its words in letters. */
function lengthOf(quote: string): number {
  return (
    quote.match(/\p{Script=Han}|[\p{Script=Latin}\d]+(?:[’'-]\p{Script=Latin}+)*/gu)?.length ?? 0
  );
}
