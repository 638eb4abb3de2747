import { LANGS, type Lang } from '../i18n/lang.ts';

/** A text as it was read; its id is language and subject: `zh/closed`. */
export interface Text {
  id: string;
  body?: string;
}

/** Texts of one folder of `content/`: one of each subject in each language, under fixed headings. */
export interface Kind {
  folder: string;
  /** What they are called where some are missing. */
  name: Record<Lang, string>;
  /** What each is about, in English: method, issue. */
  about: string;
  subjects: readonly string[];
  /** In this order. */
  headings: Readonly<Record<Lang, readonly string[]>>;
  /** Whether the last heading may be missing. */
  lastMayMiss: boolean;
}

/** Id of the text on a subject in a language. */
export function textId(lang: Lang, subject: string): string {
  return `${lang}/${subject}`;
}

/**
 * Holds texts to their subjects: one in each language, under the fixed headings.
 *
 * @throws Error naming every file that is missing, belongs to no subject or has other headings
 */
export function demandAll(kind: Kind, texts: readonly Text[]): void {
  const { folder, name, about, subjects } = kind;
  const wanted = LANGS.flatMap((lang) => subjects.map((one) => textId(lang, one)));
  const there = new Set(texts.map(({ id }) => id));
  const file = (id: string) => `content/${folder}/${id}${/\.[a-z]+$/.test(id) ? '' : '.mdx'}`;
  const faults = [
    ...wanted.filter((id) => !there.has(id)).map((id) => `${file(id)} is missing`),
    ...texts
      .filter(({ id }) => !wanted.includes(id))
      .map(({ id }) => `${file(id)} is of no ${about}`),
    ...texts
      .filter((text) => !isHeaded(kind, text))
      .map(({ id }) => `${file(id)} has other headings`),
  ];
  if (faults.length > 0)
    throw new Error(`${name.zh}的文字不齐或不合规定：\n${name.en}: ${faults.join('; ')}`);
}

function isHeaded({ headings, lastMayMiss }: Kind, { id, body = '' }: Text): boolean {
  const found = [...body.matchAll(/^#+ +(.+)$/gm)].map(([line]) => line);
  const all = headings[id.startsWith('en/') ? 'en' : 'zh'].map((heading) => `## ${heading}`);
  const allowed = lastMayMiss ? [all, all.slice(0, -1)] : [all];
  return allowed.some((one) => one.join('\n') === found.join('\n'));
}
