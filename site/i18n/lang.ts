/** The languages of the site, Chinese first. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Value of the `lang` attribute and of `hreflang`. */
export const HTML_LANG: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

/** Paths of a page in both languages, for `[...lang]` routes. */
export function bothLanguages() {
  return LANGS.map((lang) => ({
    params: { lang: lang === 'zh' ? undefined : lang },
    props: { lang },
  }));
}
