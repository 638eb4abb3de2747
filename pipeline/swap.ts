import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Folders beside a served one: what takes its place, and what had it. */
interface Beside {
  next: string;
  last: string;
}

/** Where to build what is to take the place of a folder: hidden, beside it. */
export function beside(folder: string): Beside {
  const name = (which: string) =>
    path.join(path.dirname(folder), `.${path.basename(folder)}-${which}`);
  return { next: name('next'), last: name('last') };
}

/** Put what was built beside a folder into its place: two renames, whatever its size. */
export function swapIn(folder: string): void {
  const { next, last } = beside(folder);
  if (existsSync(folder)) renameSync(folder, last);
  renameSync(next, folder);
  rmSync(last, { recursive: true, force: true });
}

/**
 * Clear away what runs that were cut off left beside a folder. Between the two renames of a swap
 * the folder itself is missing, and is put back as it was.
 *
 * @returns whether it was put back
 */
export function mendSwap(folder: string): boolean {
  const { next, last } = beside(folder);
  const isMissing = !existsSync(folder) && existsSync(last);
  if (isMissing) renameSync(last, folder);
  for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
  return isMissing;
}
