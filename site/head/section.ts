import type { Lang } from '../i18n/lang.ts';
import { strings } from '../i18n/strings.ts';

/** The column a page belongs to: the list page above it. */
export interface Section {
  title: string;
  description: string;
}

/**
 * The list page at the start of a path, by its texts, which have the name of its folder:
 * `/key-issues/038/` belongs to `keyIssues`. None where there are no such texts.
 */
export function sectionOf(lang: Lang, path: string): Section | undefined {
  const [, folder = ''] = path.split('/');
  const name = folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const texts: Partial<Record<string, object>> = strings(lang);
  const found = Object.hasOwn(texts, name) ? texts[name] : undefined;
  return found && isSection(found) ? found : undefined;
}

function isSection(texts: object): texts is Section {
  const { title, description } = texts as Partial<Section>;
  return typeof title === 'string' && typeof description === 'string';
}
