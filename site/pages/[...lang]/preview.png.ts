import type { APIRoute } from 'astro';
import { allEditions } from '../../editions/store.ts';
import { bothLanguages, type Lang } from '../../i18n/lang.ts';
import { pictureResponse } from '../../previews/response.ts';
import { sitePicture } from '../../sentences/picture.ts';

export const getStaticPaths = () => bothLanguages();

/** The picture of the site, for every page that has none of its own. */
export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) =>
  pictureResponse('/', sitePicture(await allEditions(), lang));
