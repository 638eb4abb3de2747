import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { Lang } from '../../../site/i18n/lang.ts';
import { pagesOf } from '../serve.ts';

const BLOCKS =
  'address article blockquote caption dd div dl dt figcaption figure h1 h2 h3 h4 header li p section summary table td th tr ul ol details small code';
/** Pages that are not to be found: the one for wrong addresses, and searching itself. */
const NOT_FOUND = /^(?:\/404\.html|(?:\/en)?\/search\/)$/;
const NEVER_SAID = 'svg, script, noscript, nav, form, [data-search-ignore], [hidden]';

/** What stands in the content of every page of a language, by its path; not by the indexer’s reader. */
export function standing(dist: string, lang: Lang): Map<string, string> {
  const own = pagesOf(dist).filter(
    (address) => !NOT_FOUND.test(address) && address.startsWith('/en/') === (lang === 'en'),
  );
  return new Map(own.map((address) => [address.slice(1), saidOn(path.join(dist, address))]));
}

/** Whether a text says a term; of English words the plural is the same word. */
export function says(text: string, term: string): boolean {
  const sought = term.toLowerCase();
  if (!/^[\w' -]+$/.test(sought)) return text.includes(sought);
  const words = sought.split(' ').map((word) => `${word.replace(/s$/, '')}s?`);
  return new RegExp(`(?<![a-z0-9])${words.join(' ')}(?![a-z0-9])`).test(text);
}

function saidOn(folder: string): string {
  const { document } = new JSDOM(readFileSync(path.join(folder, 'index.html'), 'utf8')).window;
  const main = document.querySelector('main');
  for (const one of main?.querySelectorAll(NEVER_SAID) ?? []) one.remove();
  for (const one of main?.querySelectorAll(BLOCKS.replaceAll(' ', ',')) ?? []) {
    one.prepend('\n');
    one.append('\n');
  }
  return (main?.textContent ?? '').toLowerCase().replace(/[^\S\n]+/g, ' ');
}
