import { getCollection } from 'astro:content';
import type { Edition } from './schema.ts';

/** Every published edition, oldest first. */
export async function allEditions(): Promise<Edition[]> {
  const entries: { data: Edition }[] = await getCollection('editions');
  return entries.map(({ data }) => data).sort((a, b) => a.id.localeCompare(b.id));
}

/** The newest edition, if there is one. */
export async function latestEdition(): Promise<Edition | undefined> {
  return (await allEditions()).at(-1);
}
