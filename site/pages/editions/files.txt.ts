import type { APIRoute } from 'astro';
import { publicKeys, publishedFiles } from '../../editions/files.ts';
import { fileHref } from '../../i18n/href.ts';

/** Addresses of all files of all editions, one a line, for whoever wants to copy the archive. */
export const GET: APIRoute = ({ site }) => {
  const files = [
    ...publicKeys(),
    ...publishedFiles().map(({ edition, file }) => `${edition}/${file}`),
  ];
  const lines = files.map((file) => new URL(fileHref(`/editions/${file}`), site).href);
  return new Response(lines.map((line) => `${line}\n`).join(''));
};
