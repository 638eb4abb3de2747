import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { type Found, indexFiles } from './build.ts';
import { keywordsByPath } from './keywords.ts';
import { readForSearch } from './read.ts';

interface Done {
  dir: URL;
  pages: readonly { pathname: string }[];
  logger: { info: (text: string) => void };
}

const ENGLISH = /^en\//;
/** The page for wrong addresses, and the search pages, which name every word. */
const LEFT_OUT = ['404/', 'search/', 'en/search/'];

/** After every build: what its pages say is indexed, whoever has added one. */
export function searchable() {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }: Done) => {
        const dist = fileURLToPath(dir);
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((one) => !LEFT_OUT.includes(one));
        const started = performance.now();
        const counts = LANGS.map((lang) => writeIndex(dist, paths, lang));
        const each = (performance.now() - started) / Math.max(paths.length, 1);
        logger.info(`${counts.join(' + ')} pages indexed, ${each.toFixed(1)} ms each.`);
      },
    },
  };
}

/**
 * Write the index of a language into a built site.
 *
 * @param paths of its pages below the root
 * @returns how many pages can be found
 */
export function writeIndex(dist: string, paths: readonly string[], lang: Lang): number {
  const keywords = keywordsByPath();
  const found = paths
    .filter((one) => ENGLISH.test(one) === (lang === 'en'))
    .flatMap((one): Found[] => {
      const reading = readForSearch(readFileSync(path.join(dist, one, 'index.html'), 'utf8'));
      const words = keywords.get(one.replace(ENGLISH, '')) ?? [];
      return reading ? [{ path: one, reading, keywords: words }] : [];
    });
  for (const [name, text] of indexFiles(found)) {
    const file = path.join(dist, 'search', lang, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return found.length;
}
