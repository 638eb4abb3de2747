import { getCollection } from 'astro:content';
import { compareEditionIds } from '../../pipeline/contract/edition-id.ts';
import type { Edition } from './schema.ts';

/** Every edition that stands, oldest first. */
export async function allEditions(): Promise<Edition[]> {
  return (await published()).filter(({ withdrawn }) => !withdrawn);
}

/** Every edition that was withdrawn, by forum and issue. */
export async function allWithdrawn(): Promise<Edition[]> {
  return (await published()).filter(({ withdrawn }) => withdrawn);
}

/** One collection for both: Astro warns of an empty one, and mostly nothing was withdrawn. */
async function published(): Promise<Edition[]> {
  const entries: { data: Edition }[] = await getCollection('editions');
  return entries.map(({ data }) => data).sort((a, b) => compareEditionIds(a.id, b.id));
}

/** The newest that stands, if there is one. */
export async function latestEdition(): Promise<Edition | undefined> {
  return (await allEditions()).at(-1);
}
