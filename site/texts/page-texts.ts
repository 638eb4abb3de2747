import { FIGURE_CALLS } from './bound.ts';
import { TEXT_PAGES } from './pages.ts';
import type { Kind } from './texts.ts';

/** All that the text of a page may call. */
export const CALLS = {
  ...FIGURE_CALLS,
  See: ['place'],
  Checklist: [],
  Chinese: [],
  Citation: [],
  Commands: [],
  Sum: ['of'],
} as const;

/** The declared pages of text, each with its own headings. */
export const PAGES = {
  folder: 'pages',
  name: { zh: '网站各页', en: 'Texts of pages' },
  about: 'page',
  subjects: TEXT_PAGES.map(({ id }) => id),
  headings: (lang, subject) =>
    TEXT_PAGES.filter(({ id }) => id === subject).map(({ headings }) =>
      headings.map((heading) => heading[lang]),
    ),
  calls: CALLS,
  bound: true,
} as const satisfies Kind;
