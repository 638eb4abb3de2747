import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PUBLIC_KEY_NAME } from '../../pipeline/contract/edition.ts';
import { BESIDE_TABLES } from '../../pipeline/contract/withdrawal.ts';
import { editionsFolder, loadPublished } from './load.ts';

/** Every file of every edition that was published: its tables, and what stands beside them. */
export function publishedFiles(): { edition: string; file: string }[] {
  const folder = editionsFolder();
  return loadPublished(folder).flatMap(({ id, manifest }) =>
    [...BESIDE_TABLES, ...manifest.tables.map(({ file }) => file)]
      .filter((file) => existsSync(path.join(folder, id, file)))
      .map((file) => ({ edition: id, file })),
  );
}

/** Names of the public keys of the archive; that in use is the last. */
export function publicKeys(): string[] {
  const folder = editionsFolder();
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => PUBLIC_KEY_NAME.test(name))
    .sort();
}
