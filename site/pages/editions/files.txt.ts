import type { APIRoute } from 'astro';
import { filesOf } from '../../editions/files.ts';
import { allEditions, allWithdrawn } from '../../editions/store.ts';
import { fileHref } from '../../i18n/href.ts';

/** Addresses of all files of all editions, one a line, for whoever wants to copy the archive. */
export const GET: APIRoute = async ({ site }) => {
  const editions = [...(await allEditions()), ...(await allWithdrawn())];
  const files = editions.flatMap((edition) =>
    filesOf(edition).map((file) => `${edition.id}/${file}`),
  );
  const lines = files.map((file) => new URL(fileHref(`/editions/${file}`), site).href);
  return new Response(lines.map((line) => `${line}\n`).join(''));
};
