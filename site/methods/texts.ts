import { METHODS } from '../../pipeline/contract/methods.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Kind } from '../texts/texts.ts';

/** Headings of every text, in this order; the last may be missing. */
export const HEADINGS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['说明什么', '怎么算', '不能说明什么', '常见误读'],
  en: ['What it says', 'How it is worked out', 'What it does not say', 'Common misreadings'],
};

/** All that the text of a method may call. */
export const CALLS = {
  Change: ['now', 'before'],
  Direction: ['of'],
  Limits: ['of'],
  NaiveMedian: [],
  Parameter: ['of'],
  RevisionReasons: [],
  See: ['method', 'table'],
  SpringFestivals: [],
} as const;

/** The texts of the declared methods. */
export const METHOD_TEXTS = {
  folder: 'methods',
  name: { zh: '口径说明', en: 'Texts of the methods' },
  about: 'method',
  subjects: METHODS.map(({ id }) => id),
  headings: (lang) => [HEADINGS[lang], HEADINGS[lang].slice(0, -1)],
  calls: CALLS,
  bound: false,
} as const satisfies Kind;
