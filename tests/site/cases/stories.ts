import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { storySchema, translationSchema } from '../../../pipeline/contract/story.ts';
import type { Case } from '../../../site/cases/case.ts';
import type { StoryText } from '../../../site/cases/faults.ts';
import { LANGS, type Lang } from '../../../site/i18n/lang.ts';

/** A story file: its front matter as read, unchecked, and its text. */
export interface StoryFile extends StoryText {
  data: unknown;
  body: string;
}

/** Every story file of a folder. */
export function storyFiles(folder: string): StoryFile[] {
  return LANGS.flatMap((lang) =>
    readdirSync(path.join(folder, lang)).map((name) => {
      const file = path.join(folder, lang, name);
      const source = readFileSync(file, 'utf8');
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
      return { id: name.replace(/\.mdx$/, ''), lang, file, data: parse(front), source, body };
    }),
  );
}

/** The stories of files that are as declared. */
export function storiesOf(files: readonly StoryFile[]): Case[] {
  const of = (lang: Lang) => files.filter((one) => one.lang === lang);
  const english = new Map(of('en').map(({ id, data }) => [id, translationSchema.parse(data)]));
  return of('zh').map(({ id, data }) => {
    const { title, lead, ...facts } = storySchema.parse(data);
    return { slug: id, facts, zh: { title, lead }, en: english.get(id) };
  });
}

const FACTS = storySchema.parse({
  title: '一个题目',
  lead: '一句话说清这件事怎么样了。',
  issue: 'WG01',
  place: '440300',
  industry: 'C',
  period: '2016',
  route: 'direct',
  outcome: 'solved',
  steps: [
    { week: 0, did: 'received', by: 'city' },
    { week: 6, did: 'closed', by: 'city' },
  ],
  told: 38,
  consent: 'invented',
});

/** An invented story with some facts changed. */
export function story(slug: string, more: Partial<Case['facts']> = {}): Case {
  const { title, lead, ...facts } = FACTS;
  return { slug, facts: { ...facts, ...more }, zh: { title, lead }, en: undefined };
}
