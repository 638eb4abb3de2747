import { LANGS, type Lang } from '../i18n/lang.ts';
import { TEXT_PAGES, type TextPage } from './pages.ts';

/** A text as it was read; its id is language and page: `zh/about`. */
export interface Text {
  id: string;
  body?: string;
}

/** All that a text may call. */
export const CALLS = ['See', 'Checklist', 'Chinese', 'Citation', 'Commands', 'Sum'] as const;

/** What no text holds: each would bring something to a page that nobody declared. */
const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
  ['an import or an export', /^(?:import|export)\b/m],
  ['an expression', /[{}]/],
  ['HTML', /<[/!]?[a-z!]|&\w+;/],
  ['a component that texts may not call', new RegExp(`</?(?!(?:${CALLS.join('|')})\\b)[A-Z]`)],
  ['a link that does not go through See', /\]\(|https?:/],
  ['a block of code', /^(?:```|~~~| {4}\S)/m],
];

/** Id of the text of a page in a language. */
export function textId(lang: Lang, { id }: Pick<TextPage, 'id'>): string {
  return `${lang}/${id}`;
}

/**
 * Holds the texts to the declared pages: one in each language, under the fixed headings, with
 * nothing in it but words and the closed set of components.
 *
 * @throws Error naming every file and what is wrong with it
 */
export function demandTexts(texts: readonly Text[]): void {
  const there = new Set(texts.map(({ id }) => id));
  const wanted = LANGS.flatMap((lang) =>
    TEXT_PAGES.map((page) => ({ lang, page, id: textId(lang, page) })),
  );
  const faults = [
    ...wanted.filter(({ id }) => !there.has(id)).map(({ id }) => `${file(id)} is missing`),
    ...texts.flatMap((text) => {
      const found = wanted.find(({ id }) => id === text.id);
      if (!found) return [`${file(text.id)} is of no page`];
      return faultsOf(text, found).map((fault) => `${file(text.id)} has ${fault}`);
    }),
  ];
  if (faults.length > 0)
    throw new Error(`网站文字页不齐或不合规定：\nTexts of pages: ${faults.join('; ')}`);
}

function faultsOf({ body = '' }: Text, { lang, page }: { lang: Lang; page: TextPage }): string[] {
  const found = [...body.matchAll(/^##? +(.+)$/gm)].map(([line]) => line);
  const headings = page.headings.map((heading) => `## ${heading[lang]}`);
  const others = found.join('\n') === headings.join('\n') ? [] : ['other headings'];
  return [
    ...others,
    ...FORBIDDEN.filter(([, pattern]) => pattern.test(body)).map(([what]) => what),
  ];
}

function file(id: string): string {
  return `content/pages/${id}${/\.[a-z]+$/.test(id) ? '' : '.mdx'}`;
}
