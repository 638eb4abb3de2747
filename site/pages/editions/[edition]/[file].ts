import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { publishedFiles } from '../../../editions/files.ts';
import { editionsFolder } from '../../../editions/load.ts';

/** One address for every file of every edition, also of those that were withdrawn. */
export function getStaticPaths() {
  return publishedFiles().map(({ edition, file }) => ({ params: { edition, file } }));
}

/** The file as it was published, byte for byte. */
export const GET: APIRoute = ({ params: { edition = '', file = '' } }) =>
  new Response(new Uint8Array(readFileSync(path.join(editionsFolder(), edition, file))));
