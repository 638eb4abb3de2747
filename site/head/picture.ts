import { pageHref } from '../i18n/href.ts';
import type { Lang } from '../i18n/lang.ts';

/** The picture previews of a link show, as the head of a page names it. */
export interface Picture {
  /** Path of the page it is of, beside which it lies. */
  path: string;
  /** Name of the statement that gives its words; none for a picture without figures. */
  said?: string;
  /** All it says, for whoever does not see it. */
  words: string;
}

/** Address of a picture, below the site’s base. */
export function pictureFile(lang: Lang, { path }: Picture): string {
  return `${pageHref(lang, path)}preview.png`;
}
