import { clearLine } from './status-line.ts';

/** A sentence in each language; a person reads one of them. */
export interface Both {
  zh: string;
  en: string;
}

export const LANGS = ['zh', 'en'] as const;

/** How a run speaks: in a language asked for, or as one document for a machine. */
interface Manner {
  lang?: keyof Both;
  json: boolean;
}

let manner: Manner = { json: false };

/** Set how this run speaks, before it says anything. */
export function speak(next: Manner): void {
  manner = next;
}

/** Whether the run speaks to a machine: nothing is asked, and one document is printed. */
export function inJson(): boolean {
  return manner.json;
}

/**
 * Whether the person at the keyboard reads Chinese: as asked for with `--lang`, else by the locale of
 * the session, else Chinese.
 */
export function inChinese(): boolean {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  if (manner.lang) return manner.lang === 'zh';
  return /^(zh|yue|$)/i.test(LC_ALL || LC_MESSAGES || LANG || '');
}

/** The sentence in the language of the person at the keyboard. */
export function inLocale({ zh, en }: Both): string {
  return inChinese() ? zh : en;
}

/** Print to the person at the keyboard; nothing where a machine listens. */
export function say(text: string): void {
  if (manner.json) return;
  clearLine();
  console.log(text);
}

/** Print the one document of a run that speaks to a machine. */
export function sayDocument(document: unknown): void {
  clearLine();
  console.log(JSON.stringify(document, null, 2));
}
