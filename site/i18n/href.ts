import { base } from 'astro:config/client';
import type { Lang } from './lang.ts';

/** Address of a page in a language; `path` starts and ends with a slash. */
export function pageHref(lang: Lang, path: string): string {
  return fileHref(lang === 'zh' ? path : `/en${path}`);
}

/** Address of a file or page below the site’s base. */
export function fileHref(path: string): string {
  return base.replace(/\/$/, '') + path;
}
