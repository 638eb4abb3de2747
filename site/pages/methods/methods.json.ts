import type { APIRoute } from 'astro';
import { latestEdition } from '../../editions/store.ts';
import { methodsJson } from '../../methods/json.ts';
import { METHOD_TEXTS } from '../../methods/texts.ts';
import { textsOf } from '../../texts/store.ts';

/** Every method with its definitions, formula, sources and parameters, for machines. */
export const GET: APIRoute = async () => {
  const edition = await latestEdition();
  const json = methodsJson(await textsOf(METHOD_TEXTS), edition?.manifest.policy);
  return new Response(`${JSON.stringify(json, null, 2)}\n`);
};
