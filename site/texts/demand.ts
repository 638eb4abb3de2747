import { TEXT_PAGES } from './pages.ts';
import { demandAll, type Kind, type Text } from './texts.ts';

/** All that the text of a page may call. */
export const CALLS = ['See', 'Checklist', 'Chinese', 'Citation', 'Commands', 'Sum'] as const;

const PAGES: Kind = {
  folder: 'pages',
  name: { zh: '网站各页', en: 'Texts of pages' },
  about: 'page',
  subjects: TEXT_PAGES.map(({ id }) => id),
  headings: (lang, subject) =>
    TEXT_PAGES.filter(({ id }) => id === subject).map(({ headings }) =>
      headings.map((heading) => heading[lang]),
    ),
  calls: CALLS,
};

/** Holds the texts to the declared pages: one in each language, under their own headings. */
export function demandTexts(texts: readonly Text[]): void {
  demandAll(PAGES, texts);
}
