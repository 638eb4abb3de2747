import type { Edition } from '../editions/schema.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { numberFaults } from './bare-numbers.ts';
import { boundFaults } from './bound.ts';
import { type Fault, faultLine, inOrder } from './fault.ts';
import { frontFaults, saidInFront } from './front-matter.ts';
import { headingFaults } from './headings.ts';
import { type Calls, markupFaults } from './markup.ts';
import { treeOf } from './tree.ts';
import { blocksOf } from './words.ts';

/** A text as it was read, front matter and all; its id is language and subject: `zh/closed`. */
export interface Text {
  id: string;
  source?: string;
}

/** What a text may hold. */
export interface Rules {
  /** Lists of headings it may have, each in its order. */
  headings: readonly (readonly string[])[];
  /** Components it may call. */
  calls: Calls;
  /** Whether every figure must be a published one: not where a method is shown by invented numbers. */
  bound: boolean;
}

/** Texts of one folder of `content/`: one of each subject in each language, under fixed headings. */
export interface Kind extends Omit<Rules, 'headings'> {
  /** Folder of `content/`, and the name of its collection. */
  folder: 'methods' | 'pages' | 'guides';
  /** What they are called where something is wrong. */
  name: Record<Lang, string>;
  /** What each is about, in English: method, issue, page. */
  about: string;
  subjects: readonly string[];
  headings: (lang: Lang, subject: string) => readonly (readonly string[])[];
}

/** Id of the text on a subject in a language. */
export function textId(lang: Lang, subject: string): string {
  return `${lang}/${subject}`;
}

/**
 * What is wrong with the texts of a kind, a line each: there is one of each subject in each
 * language, under the fixed headings, with nothing in it but words and the closed set of components.
 *
 * @param editions all that is published, to hold the figures of the texts to
 */
export function kindFaults(
  kind: Kind,
  texts: readonly Text[],
  editions: readonly Edition[] = [],
): string[] {
  const wanted = LANGS.flatMap((lang) =>
    kind.subjects.map((subject) => ({ lang, subject, id: textId(lang, subject) })),
  );
  const there = new Set(texts.map(({ id }) => id));
  const file = (id: string) => `content/${kind.folder}/${id}${/\.[a-z]+$/.test(id) ? '' : '.mdx'}`;
  return [
    ...wanted
      .filter(({ id }) => !there.has(id))
      .map(({ id }) => `${file(id)} 没有这个文件 / is missing`),
    ...texts.flatMap((text) => {
      const found = wanted.find(({ id }) => id === text.id);
      if (!found) return [`${file(text.id)} 不对应任何一项 / is of no ${kind.about}`];
      const headings = kind.headings(found.lang, found.subject);
      const faults = faultsOf(text, { ...kind, headings }, editions);
      return faults.map((fault) => faultLine(file(text.id), fault));
    }),
  ];
}

/** What is wrong with a text, in its order: other headings, more than words, figures without a source. */
export function faultsOf(
  { source = '' }: Text,
  { headings, calls, bound }: Rules,
  editions: readonly Edition[] = [],
): Fault[] {
  const tree = treeOf(source);
  if ('said' in tree) return [unreadable(tree)];
  const { root } = tree;
  const front = saidInFront(source);
  return inOrder([
    ...headingFaults(root, headings),
    ...markupFaults(root, calls),
    ...frontFaults(front),
    ...(bound ? numberFaults([...front, ...blocksOf(root)]) : []),
    ...boundFaults(root, editions),
  ]);
}

/** HTML that does not close, comments and stray brackets: the parser itself does not read them. */
function unreadable({ place, said }: Exclude<ReturnType<typeof treeOf>, { root: unknown }>): Fault {
  return {
    ...place,
    what: ['不能有 HTML，也不能有单个的 < 或 {', `HTML or a stray bracket: ${said}`],
  };
}

/** @throws Error naming every file, line and column, and what is wrong there */
export function demandNone(faults: readonly string[], name: Record<Lang, string>): void {
  if (faults.length > 0)
    throw new Error(`${name.zh}不齐或不合规定：\n${name.en}:\n${faults.join('\n')}`);
}
