import type { APIRoute } from 'astro';
import { allEditions } from '../../editions/store.ts';
import { fileHref } from '../../i18n/href.ts';

/** Addresses of all files of all editions, one a line, for whoever wants to copy the archive. */
export const GET: APIRoute = async ({ site }) => {
  const editions = await allEditions();
  const files = editions.flatMap(({ id, manifest }) =>
    ['manifest.json', ...manifest.tables.map(({ file }) => file)].map((file) => `${id}/${file}`),
  );
  const lines = files.map((file) => new URL(fileHref(`/editions/${file}`), site).href);
  return new Response(lines.map((line) => `${line}\n`).join(''));
};
