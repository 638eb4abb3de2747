import type { APIRoute } from 'astro';
import { casesOn } from '../../../../cases/store.ts';
import { allEditions } from '../../../../editions/store.ts';
import { addressIn, feedResponse } from '../../../../feeds/feed.ts';
import { editionsOf } from '../../../../feeds/of-issue.ts';
import { bothLanguages, type Lang } from '../../../../i18n/lang.ts';
import { strings } from '../../../../i18n/strings.ts';
import { ISSUES, type Issue } from '../../../../issues/issues.ts';
import type { Archive } from '../../../../lists/lists.ts';

/** One feed an issue and language, from the first edition on that says something of it. */
export async function getStaticPaths() {
  const editions = await allEditions();
  const told = ISSUES.filter((issue) => editionsOf(editions, issue).length > 0);
  return told.flatMap((issue) =>
    bothLanguages().map(({ params, props }) => ({
      params: { ...params, issue: issue.slug },
      props: { ...props, issue },
    })),
  );
}

/** Every edition that says something of the issue, newest first. */
export const GET: APIRoute<{ lang: Lang; issue: Issue }> = async ({ props, site: origin }) => {
  const { lang, issue } = props;
  const { site, issues, feed } = strings(lang);
  const path = `/issues/${issue.slug}/`;
  const page = addressIn({ lang, origin }, path);
  return feedResponse({
    ...{ lang, origin, path, title: issues.feedTitle(site.name, issue.name[lang]) },
    stories: await casesOn(issue.code),
    editions: editionsOf(await allEditions(), issue) as unknown as Archive,
    entry: ({ id, manifest }) => ({
      // its page says what the newest edition does, and so is no id
      id: `${page}feed.xml#${id}`,
      title: feed.entry(site.edition(manifest.forum.number), issue.name[lang]),
      page,
      said: [`issue ${issue.code}`],
    }),
  });
};
