import { base } from 'astro:config/client';
import type { MeasureId, RateId } from '../../pipeline/contract/measures.ts';
import { methodOf } from '../../pipeline/contract/methods.ts';
import type { Lang } from './lang.ts';

/** Address of a page in a language; `path` starts and ends with a slash. */
export function pageHref(lang: Lang, path: string): string {
  return fileHref(lang === 'zh' ? path : `/en${path}`);
}

/** Address of the definition of a measure or rate. */
export function definitionHref(lang: Lang, id: MeasureId | RateId): string {
  return `${pageHref(lang, `/methods/${methodOf(id).id}/`)}#${id}`;
}

/** Address of a file or page below the site’s base. */
export function fileHref(path: string): string {
  return base.replace(/\/$/, '') + path;
}
