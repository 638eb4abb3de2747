import type { APIRoute } from 'astro';
import type { Edition } from '../../../../editions/schema.ts';
import { allEditions } from '../../../../editions/store.ts';
import { bothLanguages, type Lang } from '../../../../i18n/lang.ts';
import { pictureResponse } from '../../../../previews/response.ts';
import { forumPicture } from '../../../../sentences/picture.ts';

export async function getStaticPaths() {
  const editions = await allEditions();
  return editions.flatMap((edition) =>
    bothLanguages().map(({ params, props }) => ({
      params: { ...params, edition: edition.id },
      props: { ...props, edition },
    })),
  );
}

/** The picture of a forum, with the figures its edition published. */
export const GET: APIRoute<{ lang: Lang; edition: Edition }> = ({ props: { lang, edition } }) =>
  pictureResponse(`/forums/${edition.id}/`, forumPicture(edition, lang));
