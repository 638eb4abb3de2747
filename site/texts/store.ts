import { type CollectionEntry, getCollection } from 'astro:content';
import type { Lang } from '../i18n/lang.ts';
import { demandTexts } from './demand.ts';
import type { TextPage } from './pages.ts';
import { textId } from './texts.ts';

/** The text of a page in a language. A missing, stray or faulty text of any page fails the build. */
export async function textOf(lang: Lang, page: TextPage): Promise<CollectionEntry<'pages'>> {
  const texts = await getCollection('pages');
  demandTexts(texts);
  const id = textId(lang, page.id);
  const found = texts.find((text) => text.id === id);
  if (!found) throw new Error(`no text ${id}`);
  return found;
}
