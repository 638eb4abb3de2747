import { getCollection } from 'astro:content';
import { compareEditionIds } from '../../pipeline/contract/edition-id.ts';
import type { Edition } from './schema.ts';

/** Every edition that stands, oldest first. */
export async function allEditions(): Promise<Edition[]> {
  const entries: { data: Edition }[] = await getCollection('editions');
  return entries.map(({ data }) => data).sort((a, b) => compareEditionIds(a.id, b.id));
}

/** Every edition that was withdrawn, by forum and issue. */
export async function allWithdrawn(): Promise<Edition[]> {
  const entries: { data: Edition }[] = await getCollection('withdrawn');
  return entries.map(({ data }) => data).sort((a, b) => compareEditionIds(a.id, b.id));
}

/** The newest that stands, if there is one. */
export async function latestEdition(): Promise<Edition | undefined> {
  return (await allEditions()).at(-1);
}
