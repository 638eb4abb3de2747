import { HTML_LANG, LANGS } from '../i18n/lang.ts';
import { escapeXml } from './escape.ts';

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const ENGLISH = /^en\//;

/**
 * A map of the site: every page, with its address in each language.
 *
 * @param paths of pages below the root, such as `data/` and `en/data/`
 * @param root address of the site with its base
 */
export function sitemap(paths: readonly string[], root: string): string {
  const urls = [...paths].sort().map((path) => {
    const links = versionsOf(path, paths).map(
      ([lang, version]) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(root + version)}"/>`,
    );
    return `<url><loc>${escapeXml(root + path)}</loc>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset ${NAMESPACES}>
${urls.join('\n')}
</urlset>
`;
}

/** The same page in the languages there is one in, and for readers of neither. */
function versionsOf(path: string, paths: readonly string[]): [lang: string, path: string][] {
  const plain = path.replace(ENGLISH, '');
  const versions = LANGS.map((lang): [string, string] => [
    HTML_LANG[lang],
    lang === 'zh' ? plain : `en/${plain}`,
  ]).filter(([, version]) => paths.includes(version));
  const [first] = versions;
  return first ? [...versions, ['x-default', first[1]]] : versions;
}
