import type { Lang } from '../i18n/lang.ts';

/** Headings of every story, in this order. */
export const HEADINGS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['发生了什么', '工会做了什么', '结果', '法律怎么说', '您可以怎么做'],
  en: ['What happened', 'What the union did', 'Result', 'What the law says', 'What you can do'],
};

/** Components a story may call. */
export const CALLS = ['See'] as const;
