/** The languages of the site, Chinese first. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Value of the `lang` attribute and of `hreflang`. */
export const HTML_LANG: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

/** The same for previews of links: language and region. */
export const OG_LOCALE: Record<Lang, string> = { zh: 'zh_CN', en: 'en_GB' };

/** The language of the page that is being built, for what texts call without saying it. */
export function langOf(locale: string | undefined): Lang {
  const found = LANGS.find((lang) => HTML_LANG[lang] === locale);
  if (!found) throw new Error(`no page has the language ${locale}`);
  return found;
}

/** Paths of a page in both languages, for `[...lang]` routes. */
export function bothLanguages() {
  return LANGS.map((lang) => ({
    params: { lang: lang === 'zh' ? undefined : lang },
    props: { lang },
  }));
}
