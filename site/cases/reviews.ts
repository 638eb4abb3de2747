import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readReviews, reviewState, storyHash, toDo } from '../../pipeline/contract/review.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import type { Case } from './case.ts';

/**
 * Holds stories to their reviews: two persons signed the present texts, and these passed the roster
 * check and the gate.
 *
 * @param drafts whether what is not reviewed is built all the same, marked as a draft
 * @throws Error naming every story and what is still to be done for it
 */
export function reviewed(stories: readonly Case[], folder: string, drafts: boolean): Case[] {
  const reviews = readReviews(folder);
  const missing: string[] = [];
  const marked = stories.map((story) => {
    const { zh, en } = textsOf(folder, story.slug);
    const open = toDo(story.slug, reviewState(reviews, story.slug, storyHash(zh ?? '', en)));
    if (!open) return story;
    missing.push(`${story.slug}: ${open.zh} / ${open.en}`);
    return { ...story, draft: true };
  });
  if (missing.length > 0 && !drafts) throw new Error(`${HEAD}\n${missing.join('\n')}`);
  return marked;
}

const HEAD = `案例没有审签完，不能发布；只想先看一看，请用 DRAFTS=1 生成：
Case stories are not reviewed and may not be published; to look at them, build with DRAFTS=1:`;

function textsOf(folder: string, slug: string): Partial<Record<Lang, string>> {
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const file = path.join(folder, lang, `${slug}.mdx`);
      return existsSync(file) ? [[lang, readFileSync(file, 'utf8')]] : [];
    }),
  );
}
