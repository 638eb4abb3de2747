import type { Story } from '../../pipeline/contract/story.ts';
import { issueOf as issueOfCode, STORY_NAME, stemOf } from '../../pipeline/contract/story-name.ts';
import type { Lang } from '../i18n/lang.ts';

/** Title and summary of a story in a language. */
export interface Words {
  title: string;
  lead: string;
}

/** A case story: its facts, once, and its words in Chinese and, where translated, in English. */
export interface Case {
  /** Name of its file and of its page: `2015-wg-01`. */
  slug: string;
  facts: Omit<Story, keyof Words>;
  zh: Words;
  en: Words | undefined;
  /** Not reviewed yet: built with DRAFTS=1 alone, and marked wherever it stands. */
  draft?: boolean;
}

/** Path of the page of a story. */
export function pathOf({ slug }: Case): string {
  return `/cases/${slug}/`;
}

/** What a story is called in a language; in Chinese where nobody has translated it. */
export function wordsOf(story: Case, lang: Lang): Words & { lang: Lang } {
  const words = story[lang];
  return words ? { ...words, lang } : { ...story.zh, lang: 'zh' };
}

/** Code of the issue a story belongs to. */
export function issueOf({ facts }: Case): string {
  return issueOfCode(facts.issue);
}

/** Year in which the appeal of a story was received. */
export function yearOf({ facts }: Case): string {
  return facts.period.slice(0, 4);
}

/** Whether a matter was closed, and the whole weeks from receipt to then, or to its last step. */
export interface Duration {
  closed: boolean;
  /** Nothing where nobody knows. */
  weeks: number | undefined;
}

/** How long the matter of a story took. */
export function duration({ facts: { steps } }: Case): Duration {
  const end = steps.findLast(({ did }) => did === 'closed' || did === 'answered');
  return { closed: end !== undefined, weeks: (end ?? steps.at(-1))?.week };
}

/** Whether the name of a story says its own year and issue. */
export function isWellNamed(story: Case): boolean {
  const { period, issue } = story.facts;
  return STORY_NAME.test(story.slug) && story.slug.startsWith(stemOf(period, issue));
}
