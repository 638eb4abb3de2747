import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { storyHash } from '../contract/review.ts';

/** Languages stories are told in; facts stand in the Chinese file. */
export const STORY_LANGS = ['zh', 'en'] as const;
export type StoryLang = (typeof STORY_LANGS)[number];

/** A file of a story as it lies in its folder. */
export interface StoryFile {
  lang: StoryLang;
  /** Its path in the folder: `zh/2016-wg-01.mdx`. */
  file: string;
  /** The whole file, with `\n` as line ending. */
  text: string;
  /** Its front matter, unchecked; nothing where it cannot be read. */
  front: unknown;
  body: string;
}

/** The files of one story and the hash of what they say. */
export interface StoryFiles {
  slug: string;
  files: StoryFile[];
  hash: string;
}

/** Every story of a folder, by name. */
export function storiesIn(folder: string): StoryFiles[] {
  const slugs = STORY_LANGS.flatMap((lang) => {
    const own = path.join(folder, lang);
    return existsSync(own) ? readdirSync(own).filter((name) => name.endsWith('.mdx')) : [];
  }).map((name) => name.replace(/\.mdx$/, ''));
  return [...new Set(slugs)].sort().map((slug) => storyIn(folder, slug));
}

/** One story of a folder: without files where there is none of that name. */
export function storyIn(folder: string, slug: string): StoryFiles {
  const files = STORY_LANGS.flatMap((lang) => {
    const file = `${lang}/${slug}.mdx`;
    return existsSync(path.join(folder, file)) ? [readStory(folder, lang, file)] : [];
  });
  const of = (lang: StoryLang) => files.find((one) => one.lang === lang)?.text;
  return { slug, files, hash: storyHash(of('zh') ?? '', of('en')) };
}

function readStory(folder: string, lang: StoryLang, file: string): StoryFile {
  const text = readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
  return { lang, file, text, front: frontOf(head), body };
}

function frontOf(head: string): unknown {
  try {
    return parse(head);
  } catch {
    return undefined;
  }
}
