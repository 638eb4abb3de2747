import { constants, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where a preview lies: git does not keep it, and nothing that is built or checked reads it. */
export const PREVIEW = 'data/private/preview';

/** Copy the register of what has been counted, which the copy of its archive is held to. */
export function copyRegister(register: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  if (existsSync(register)) cpSync(register, to, { recursive: true });
}

/**
 * Copy an archive into a fresh folder of a preview. It is a copy, not links, so that nothing done to
 * it can reach what was published; drafts of killed runs stay behind.
 *
 * @returns the copied archive, and the folder the site is to be built into
 */
export function copyArchive(archive: string, folder: string): { editions: string; site: string } {
  const editions = path.join(folder, 'editions');
  const site = path.join(folder, 'site');
  for (const old of [editions, site]) rmSync(old, { recursive: true, force: true });
  mkdirSync(editions, { recursive: true, mode: 0o700 });
  if (existsSync(archive))
    cpSync(archive, editions, {
      ...{ recursive: true, mode: constants.COPYFILE_FICLONE },
      filter: (file) => file === archive || !path.basename(file).startsWith('.'),
    });
  return { editions, site };
}
