import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { STORY_OUTCOMES } from '../../pipeline/contract/story-lists.ts';
import { saidInBoth } from '../config/both-languages.ts';
import { allEditions } from '../editions/store.ts';
import type { Lang } from '../i18n/lang.ts';
import { type Case, issueOf } from './case.ts';
import { demandStories } from './faults.ts';
import { casesFolder } from './folder.ts';
import { reviewed } from './reviews.ts';

type Entry = CollectionEntry<'cases' | 'translations'>;

/** Collections of the texts of stories, by language: facts stand in the Chinese one. */
const COLLECTIONS = { zh: 'cases', en: 'translations' } as const satisfies Record<Lang, string>;

let read: Promise<readonly Case[]> | undefined;

/** Every case story, newest first. A faulty one fails the build. */
export function allCases(): Promise<readonly Case[]> {
  // the texts do not change during a build, and every page with cards asks for all of them
  if (!import.meta.env.DEV) {
    read ??= readCases();
    return read;
  }
  return readCases();
}

/** Stories on an issue, newest first. */
export async function casesOn(issue: string): Promise<Case[]> {
  return (await allCases()).filter((one) => issueOf(one) === issue);
}

/** Stories that name a place, newest first; those that only name its region are not among them. */
export async function casesIn(place: string): Promise<Case[]> {
  return (await allCases()).filter(({ facts }) => facts.place === place);
}

/** Stories first published with the results of a forum. */
export async function casesOf(forum: number): Promise<Case[]> {
  return (await allCases()).filter(({ facts }) => facts.told === forum);
}

/** Of each outcome the newest story: what the home page shows. */
export async function oneOfEachOutcome(): Promise<Case[]> {
  const stories = await allCases();
  return STORY_OUTCOMES.flatMap(
    ({ code }) => stories.find(({ facts }) => facts.outcome === code) ?? [],
  );
}

/** The text of a story in a language, if there is one. */
export async function textOf({ slug }: Case, lang: Lang): Promise<Entry | undefined> {
  return getEntry(COLLECTIONS[lang], slug);
}

async function readCases(): Promise<Case[]> {
  const [zh, en] = [await getCollection('cases'), await getCollection('translations')];
  const translated = new Map(en.map(({ id, data }) => [id, data]));
  const stories = zh.map(({ id, data: { title, lead, ...facts } }) => ({
    ...{ slug: id, facts, zh: { title, lead }, en: translated.get(id) },
  }));
  const sample = (await allEditions()).some(({ manifest }) => manifest.sample);
  const texts = [...textsFrom(zh, 'zh'), ...textsFrom(en, 'en')];
  demandStories(stories, texts, sample);
  const drafts = process.env.DRAFTS === '1';
  return saidInBoth(() => reviewed(stories, casesFolder(), drafts)).sort(byForum);
}

function textsFrom(entries: readonly Entry[], lang: Lang) {
  return entries.map(({ id, filePath = id }) => ({ id, lang, file: filePath }));
}

/** Those published last first; of one forum by name, which tells nothing of the order of events. */
function byForum(a: Case, b: Case): number {
  return b.facts.told - a.facts.told || a.slug.localeCompare(b.slug);
}
