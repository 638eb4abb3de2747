/** The languages of the site, Chinese first. */
export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Value of the `lang` attribute and of `hreflang`. */
export const HTML_LANG: Record<Lang, string> = { zh: 'zh-CN', en: 'en' };

/** Address of a page in a language; `path` starts and ends with a slash. */
export function pageHref(lang: Lang, path: string): string {
  return fileHref(lang === 'zh' ? path : `/en${path}`);
}

/** Address of a file or page below the site’s base. */
export function fileHref(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Paths of a page in both languages, for `[...lang]` routes. */
export function bothLanguages() {
  return LANGS.map((lang) => ({
    params: { lang: lang === 'zh' ? undefined : lang },
    props: { lang },
  }));
}
