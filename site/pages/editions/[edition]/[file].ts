import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { editionsFolder } from '../../../editions/load.ts';
import { allEditions } from '../../../editions/store.ts';

/** One address for every file of every edition. */
export async function getStaticPaths() {
  const editions = await allEditions();
  return editions.flatMap(({ id, manifest }) =>
    ['manifest.json', ...manifest.tables.map(({ file }) => file)].map((file) => ({
      params: { edition: id, file },
    })),
  );
}

/** The file as it was published, byte for byte. */
export const GET: APIRoute = ({ params: { edition = '', file = '' } }) =>
  new Response(new Uint8Array(readFileSync(path.join(editionsFolder(), edition, file))));
