import type { APIRoute } from 'astro';
import { allCases } from '../../cases/store.ts';
import { allEditions, allWithdrawn } from '../../editions/store.ts';
import { addressIn, feedResponse } from '../../feeds/feed.ts';
import { bothLanguages, type Lang } from '../../i18n/lang.ts';
import { strings } from '../../i18n/strings.ts';
import type { Archive } from '../../lists/lists.ts';

/** One feed a language, from the first edition on. */
export async function getStaticPaths() {
  return (await allEditions()).length > 0 ? bothLanguages() : [];
}

/** Every edition, newest first: what it says since the start and of its own forum. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang }, site: origin }) => {
  const { site, feed } = strings(lang);
  return feedResponse({
    ...{ lang, origin, path: '/', title: feed.title(site.name) },
    stories: await allCases(),
    withdrawn: await allWithdrawn(),
    editions: (await allEditions()) as unknown as Archive,
    entry: ({ id, manifest: { forum } }) => ({
      title: feed.entry(site.edition(forum.number), forum.theme[lang]),
      page: addressIn({ lang, origin }, `/forums/${id}/`),
      said: ['total', 'own'],
    }),
  });
};
