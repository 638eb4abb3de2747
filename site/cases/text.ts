import { STORY_HEADINGS } from '../../pipeline/contract/story-headings.ts';
import type { Lang } from '../i18n/lang.ts';
import { FIGURE_CALLS } from '../texts/bound.ts';

/** Headings of every story, in this order. */
export const HEADINGS: Readonly<Record<Lang, readonly string[]>> = STORY_HEADINGS;

/** Components a story may call. */
export const CALLS = { ...FIGURE_CALLS, See: ['place'] } as const;
