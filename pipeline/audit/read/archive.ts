import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Folders of the editions in an archive, oldest first; an archive that is not there has none. */
export function editionFolders(archive: string): string[] {
  if (!existsSync(archive)) return [];
  return readdirSync(archive)
    .filter((name) => /^\d{3}$/.test(name))
    .sort()
    .map((name) => path.join(archive, name));
}
