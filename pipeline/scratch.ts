import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from './alive.ts';

/** Begins the name of every scratch folder made on this machine: several may share a disk. */
const OURS = `ledger-${createHash('sha256').update(hostname()).digest('hex').slice(0, 8)}-`;

/**
 * A new folder that only this run can read, named after its process. Those of killed runs, which may
 * hold spilled records, are removed first.
 */
export function newScratch(): string {
  for (const folder of leftScratch(tmpdir())) rmSync(folder, { recursive: true, force: true });
  return mkdtempSync(path.join(tmpdir(), `${OURS}${process.pid}-`));
}

/** Scratch folders in a folder whose runs were killed. */
export function leftScratch(temp: string): string[] {
  const left = readdirSync(temp).filter(isLeft);
  return left.map((name) => path.join(temp, name)).filter(isMine);
}

/** Whether a name is that of a scratch folder whose run is gone. */
function isLeft(name: string): boolean {
  const pid = name.startsWith(OURS) ? /^(\d+)-/.exec(name.slice(OURS.length))?.[1] : undefined;
  return pid !== undefined && !isAlive(Number(pid));
}

/** Some systems do not tell users apart: there a folder of this machine’s name is taken for one's own. */
function isMine(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  const { getuid } = process;
  return found !== undefined && (!getuid || found.uid === getuid());
}
