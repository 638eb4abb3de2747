import { type CollectionEntry, getCollection } from 'astro:content';
import type { Lang } from '../i18n/lang.ts';
import { textId } from '../texts/texts.ts';
import { demandTexts } from './texts.ts';

/** The texts of all methods. A missing or stray one fails the build. */
export async function methodTexts(): Promise<CollectionEntry<'methods'>[]> {
  const texts = await getCollection('methods');
  demandTexts(texts);
  return texts;
}

/** The text of a method in a language. */
export async function methodText(lang: Lang, method: string): Promise<CollectionEntry<'methods'>> {
  const id = textId(lang, method);
  const found = (await methodTexts()).find((text) => text.id === id);
  if (!found) throw new Error(`no method ${method}`);
  return found;
}
