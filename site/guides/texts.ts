import type { Lang } from '../i18n/lang.ts';
import { ISSUES } from '../issues/issues.ts';
import { FIGURE_CALLS } from '../texts/bound.ts';
import type { Kind } from '../texts/texts.ts';

/** Headings of every guide, in this order. */
export const HEADINGS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['这是什么', '准备什么证据', '可以走哪些路', '要注意的期限', '先做什么'],
  en: ['What it is', 'Evidence to bring', 'Routes', 'Time limits to mind', 'First steps'],
};

/** All that a guide may call. */
export const CALLS = FIGURE_CALLS;

/** The guides to the issues. */
export const GUIDES = {
  folder: 'guides',
  name: { zh: '诉求指南', en: 'Guides to the issues' },
  about: 'issue',
  subjects: ISSUES.map(({ slug }) => slug),
  headings: (lang) => [HEADINGS[lang]],
  calls: CALLS,
  bound: true,
} as const satisfies Kind;
