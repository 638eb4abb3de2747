import type { APIRoute } from 'astro';
import { type Case, pathOf } from '../../../../cases/case.ts';
import { casePicture } from '../../../../cases/picture.ts';
import { allCases } from '../../../../cases/store.ts';
import { allEditions } from '../../../../editions/store.ts';
import { bothLanguages, type Lang } from '../../../../i18n/lang.ts';
import { pictureResponse } from '../../../../previews/response.ts';

export async function getStaticPaths() {
  const stories = await allCases();
  const sample = (await allEditions()).some(({ manifest }) => manifest.sample);
  return stories.flatMap((story) =>
    bothLanguages().map(({ params, props }) => ({
      params: { ...params, case: story.slug },
      props: { ...props, story, sample },
    })),
  );
}

/** The picture of a story. */
export const GET: APIRoute<{ lang: Lang; story: Case; sample: boolean }> = ({ props }) =>
  pictureResponse(pathOf(props.story), casePicture(props.story, props.lang, props.sample));
