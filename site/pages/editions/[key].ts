import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { publicKeys } from '../../editions/files.ts';
import { editionsFolder } from '../../editions/load.ts';

/** One address for every public key that editions were signed with; none without a key. */
export function getStaticPaths() {
  return publicKeys().map((key) => ({ params: { key } }));
}

/** The key as it lies in the archive. */
export const GET: APIRoute = ({ params: { key = '' } }) =>
  new Response(readFileSync(path.join(editionsFolder(), key)));
