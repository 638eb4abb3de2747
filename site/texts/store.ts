import { type CollectionEntry, getCollection } from 'astro:content';
import type { Lang } from '../i18n/lang.ts';
import { type Kind, textId } from './texts.ts';

/** All texts of a kind; `integration.ts` has held them to their rules before the build. */
export async function textsOf<K extends Kind>(kind: K): Promise<CollectionEntry<K['folder']>[]> {
  return getCollection(kind.folder);
}

/** The text of a kind on a subject in a language. */
export async function textOf<K extends Kind>(
  kind: K,
  lang: Lang,
  subject: string,
): Promise<CollectionEntry<K['folder']>> {
  const id = textId(lang, subject);
  const found = (await textsOf(kind)).find((text) => text.id === id);
  if (!found) throw new Error(`no text ${id} in content/${kind.folder}`);
  return found;
}
