import { METHODS } from '../../pipeline/contract/methods.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';

/** A text of a method as it was read; its id is language and method: `zh/closed`. */
export interface Text {
  id: string;
  body?: string;
}

/** Headings of every text, in this order; the last may be missing. */
export const HEADINGS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['说明什么', '怎么算', '不能说明什么', '常见误读'],
  en: ['What it says', 'How it is worked out', 'What it does not say', 'Common misreadings'],
};

/** Id of a method’s text in a language. */
export function textId(lang: Lang, method: string): string {
  return `${lang}/${method}`;
}

/**
 * Holds the texts to the declared methods: one in each language, under the fixed headings.
 *
 * @throws Error naming every file that is missing, belongs to no method or has other headings
 */
export function demandTexts(texts: readonly Text[]): void {
  const wanted = LANGS.flatMap((lang) => METHODS.map(({ id }) => textId(lang, id)));
  const there = new Set(texts.map(({ id }) => id));
  const faults = [
    ...wanted.filter((id) => !there.has(id)).map((id) => `${file(id)} is missing`),
    ...texts
      .filter(({ id }) => !wanted.includes(id))
      .map(({ id }) => `${file(id)} is of no method`),
    ...texts.filter((text) => !isHeaded(text)).map(({ id }) => `${file(id)} has other headings`),
  ];
  if (faults.length > 0)
    throw new Error(`口径说明的文字不齐或不合规定：\nTexts of the methods: ${faults.join('; ')}`);
}

function isHeaded({ id, body = '' }: Text): boolean {
  const wanted = HEADINGS[id.startsWith('en/') ? 'en' : 'zh'];
  const found = [...body.matchAll(/^#+ +(.+)$/gm)].map(([line]) => line);
  const all = wanted.map((heading) => `## ${heading}`);
  return [all, all.slice(0, -1)].some((one) => one.join('\n') === found.join('\n'));
}

function file(id: string): string {
  return `content/methods/${id}${/\.[a-z]+$/.test(id) ? '' : '.mdx'}`;
}
