import { constants, copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { World } from '../world.ts';

/** Characters that DuckDB takes for a pattern: `导出[1].csv` would also mean `导出1.csv`. */
const PATTERN = /[*?[\]{}]/;

/** A path that DuckDB takes for one file: the file itself, or a copy where its name is a pattern. */
export async function plainPath(world: World, file: string, sha256: string): Promise<string> {
  const full = path.resolve(file);
  if (!PATTERN.test(full)) return full;
  const copy = path.join(world.scratch, `${sha256}.copy`);
  await copyFile(full, copy, constants.COPYFILE_FICLONE);
  return copy;
}
