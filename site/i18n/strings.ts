import { configured } from './configured.ts';
import { en } from './en.ts';
import type { Lang } from './lang.ts';
import { legends } from './legends.ts';
import { type Strings as Fixed, zh } from './zh.ts';

export type Strings = Fixed & { site: ReturnType<typeof configured> };

const FIXED: Record<Lang, Fixed> = { zh, en };
const all = new Map<Lang, Strings>();

/** The texts of a language: the fixed ones, and under `site` those the settings give. */
export function strings(lang: Lang): Strings {
  const fixed = FIXED[lang];
  const texts = all.get(lang) ?? {
    ...fixed,
    ...legends(fixed),
    site: { ...fixed.site, ...configured(lang) },
  };
  all.set(lang, texts);
  return texts;
}
