import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { wordsIn } from '../previews/words-in.ts';
import type { Difference } from './difference.ts';
import type { PageRead } from './page.ts';

/**
 * Hold the picture for previews of a page’s link to the page: it must say what the page says it
 * says; where that has figures, it is compared as a sentence.
 *
 * @param dist folder of the built site
 */
export function pictureDiffers(dist: string, page: string, read: PageRead): Difference[] {
  if (!read.picture || !read.url) return [];
  const given = read.pictureWords;
  const place = path.posix.relative(new URL(read.url).pathname, new URL(read.picture).pathname);
  const file = path.join(dist, path.dirname(page), place);
  const shown = existsSync(file) ? (wordsIn(readFileSync(file)) ?? '') : '';
  return shown === given ? [] : [{ page, at: place, shown, given }];
}
