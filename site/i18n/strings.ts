import { en } from './en.ts';
import type { Lang } from './lang.ts';
import { type Strings, zh } from './zh.ts';

const STRINGS: Record<Lang, Strings> = { zh, en };

/** The fixed texts of a language. */
export function strings(lang: Lang): Strings {
  return STRINGS[lang];
}
