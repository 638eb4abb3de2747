import type { APIRoute } from 'astro';
import { allEditions } from '../../editions/store.ts';
import { dayName } from '../../figures/period.ts';
import { pageHref } from '../../i18n/href.ts';
import { bothLanguages, HTML_LANG, type Lang } from '../../i18n/lang.ts';
import { strings } from '../../i18n/strings.ts';
import { statement } from '../../sentences/statements.ts';
import { atom, type Entry } from '../../xml/atom.ts';

/** One feed a language, from the first edition on. */
export async function getStaticPaths() {
  return (await allEditions()).length > 0 ? bothLanguages() : [];
}

/** Every edition, newest first: what it says since the start and of its own forum. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang }, site: origin }) => {
  const { site, feed } = strings(lang);
  const address = (path: string) => new URL(pageHref(lang, path), origin).href;
  const editions = await allEditions();
  const mark = editions.some(({ manifest }) => manifest.sample) ? `【${site.sample}】` : '';
  const entries = editions.toReversed().map((edition): Entry => {
    const { number, theme, as_of } = edition.manifest.forum;
    const said = ['total', 'own'].map((name) => statement(edition, name, lang));
    return {
      title: mark + feed.entry(site.edition(number), theme[lang]),
      page: address(`/forums/${edition.id}/`),
      day: as_of,
      summary: [...said, site.asOf(dayName(as_of, lang))].join(lang === 'zh' ? '' : ' '),
    };
  });
  const xml = atom({
    lang: HTML_LANG[lang],
    title: mark + feed.title(site.name),
    author: site.owner,
    self: address('/feed.xml'),
    page: address('/'),
    entries: entries as [Entry, ...Entry[]],
  });
  return new Response(xml);
};
