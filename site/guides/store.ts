import { type CollectionEntry, getCollection } from 'astro:content';
import type { Lang } from '../i18n/lang.ts';
import type { Issue } from '../issues/issues.ts';
import { textId } from '../texts/texts.ts';
import { demandGuides } from './texts.ts';

/** The guide to an issue in a language. A missing or stray guide fails the build. */
export async function guideOf(lang: Lang, { slug }: Issue): Promise<CollectionEntry<'guides'>> {
  const texts = await getCollection('guides');
  demandGuides(texts);
  const found = texts.find(({ id }) => id === textId(lang, slug));
  if (!found) throw new Error(`no issue ${slug}`);
  return found;
}
