import { LANGS, type Lang } from '../i18n/lang.ts';

/** A text as it was read; its id is language and subject: `zh/closed`. */
export interface Text {
  id: string;
  body?: string;
}

/** Texts of one folder of `content/`: one of each subject in each language, under fixed headings. */
export interface Kind {
  /** Folder of `content/`, and the name of its collection. */
  folder: 'methods' | 'pages' | 'guides';
  /** What they are called where something is wrong. */
  name: Record<Lang, string>;
  /** What each is about, in English: method, issue, page. */
  about: string;
  subjects: readonly string[];
  /** Lists of headings a text on a subject may have, each in its order. */
  headings: (lang: Lang, subject: string) => readonly (readonly string[])[];
  /** Components the texts may call. */
  calls: readonly string[];
}

/** Id of the text on a subject in a language. */
export function textId(lang: Lang, subject: string): string {
  return `${lang}/${subject}`;
}

/**
 * Holds texts to their subjects: one in each language, under the fixed headings, with nothing in it
 * but words and the closed set of components.
 *
 * @throws Error naming every file and what is wrong with it
 */
export function demandAll(kind: Kind, texts: readonly Text[]): void {
  const wanted = LANGS.flatMap((lang) =>
    kind.subjects.map((subject) => ({ lang, subject, id: textId(lang, subject) })),
  );
  const there = new Set(texts.map(({ id }) => id));
  const file = (id: string) => `content/${kind.folder}/${id}${/\.[a-z]+$/.test(id) ? '' : '.mdx'}`;
  const faults = [
    ...wanted.filter(({ id }) => !there.has(id)).map(({ id }) => `${file(id)} is missing`),
    ...texts.flatMap((text) => {
      const found = wanted.find(({ id }) => id === text.id);
      if (!found) return [`${file(text.id)} is of no ${kind.about}`];
      const allowed = kind.headings(found.lang, found.subject);
      return faultsOf(text, allowed, kind.calls).map((fault) => `${file(text.id)} has ${fault}`);
    }),
  ];
  if (faults.length > 0)
    throw new Error(`${kind.name.zh}的文字不齐或不合规定：\n${kind.name.en}: ${faults.join('; ')}`);
}

/** What no text holds: each would bring something to a page that nobody declared. */
const FORBIDDEN: readonly [what: string, pattern: RegExp][] = [
  ['an import or an export', /^(?:import|export)\b/m],
  ['an expression', /[{}]/],
  ['HTML', /<[/!]?[a-z!]|&\w+;/],
  ['a link that does not go through See', /\]\(|https?:/],
  ['a block of code', /^(?:```|~~~| {4}\S)/m],
];

/** What is wrong with a text: other headings than one of the lists allows, or more than words. */
export function faultsOf(
  { body = '' }: Text,
  allowed: readonly (readonly string[])[],
  calls: readonly string[],
): string[] {
  const found = [...body.matchAll(/^#+ +(.+)$/gm)].map(([line]) => line).join('\n');
  const isHeaded = allowed.some((one) => one.map((text) => `## ${text}`).join('\n') === found);
  const called = [...body.matchAll(/<\/?([A-Z]\w*)/g)].map(([, name = '']) => name);
  return [
    ...(isHeaded ? [] : ['other headings']),
    ...FORBIDDEN.filter(([, pattern]) => pattern.test(body)).map(([what]) => what),
    ...(called.every((name) => calls.includes(name)) ? [] : ['a component it may not call']),
  ];
}
