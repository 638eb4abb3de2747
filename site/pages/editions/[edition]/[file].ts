import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { filesOf } from '../../../editions/files.ts';
import { editionsFolder } from '../../../editions/load.ts';
import { allEditions, allWithdrawn } from '../../../editions/store.ts';

/** One address for every file of every edition, withdrawn ones too: others may have cited it. */
export async function getStaticPaths() {
  const editions = [...(await allEditions()), ...(await allWithdrawn())];
  return editions.flatMap((edition) =>
    filesOf(edition).map((file) => ({ params: { edition: edition.id, file } })),
  );
}

/** The file as it was published, byte for byte. */
export const GET: APIRoute = ({ params: { edition = '', file = '' } }) =>
  new Response(new Uint8Array(readFileSync(path.join(editionsFolder(), edition, file))));
