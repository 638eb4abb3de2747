import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { isAlive } from './alive.ts';
import { Failure } from './contract/failures.ts';
import { diskFailure } from './publish/disk.ts';
import { inChinese, say } from './say.ts';

/** Name of the lock in the folder that it locks. */
export const LOCK = '.lock';

/** How long a lock may be without its words: whoever made it has to write them. */
const WORDLESS_MS = 1_000;
/** Clocks may be set while a run lasts; a machine that was started again is off by more. */
const CLOCK_MS = 600_000;

const ownerSchema = z.object({
  pid: z.int().positive(),
  host: z.string(),
  booted: z.number().describe('When the machine was started, in ms; numbers of processes recur'),
  run: z.string(),
});
type Owner = z.infer<typeof ownerSchema>;

/**
 * Do something to a folder while nobody else does: one run at a time, on whatever machine. The lock
 * of a process that is gone is taken over.
 *
 * @throws Failure busy while another run has the folder, disk where it cannot be written
 */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(folder, LOCK);
  const mine: Owner = { pid: process.pid, host: hostname(), booted: booted(), run: randomUUID() };
  try {
    mkdirSync(folder, { recursive: true });
    await take(lock, mine);
  } catch (cause) {
    throw diskFailure(folder, cause);
  }
  try {
    return await work();
  } finally {
    if (ownerOf(lock)?.run === mine.run) release(lock);
  }
}

/** The run may have been the last that could write there: its own failure is told, not this one. */
function release(lock: string): void {
  try {
    rmSync(lock, { force: true });
  } catch {
    // left to the next run, which finds nobody behind it
  }
}

async function take(lock: string, mine: Owner): Promise<void> {
  if (create(lock, mine)) return;
  const owner = await settledOwner(lock);
  if (owner && isRunning(owner)) throw busy(lock, owner);
  if (remove(lock, owner, mine) && create(lock, mine)) {
    clearAside(lock);
    // two that take over at once: the one whose words stand a moment later has it
    await wait(100);
    if (ownerOf(lock)?.run === mine.run) return tellTakenOver(owner);
  }
  throw busy(lock, ownerOf(lock) ?? owner);
}

/** Make the lock with its words, unless there is one. */
function create(lock: string, mine: Owner): boolean {
  try {
    writeFileSync(lock, `${JSON.stringify(mine)}\n`, { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // nothing of it stays where the disk filled up under its words
    if ((cause as NodeJS.ErrnoException).code === 'ENOSPC') rmSync(lock, { force: true });
    throw cause;
  }
}

/** Take a dead lock away, and only that: one that another run made meanwhile is put back. */
function remove(lock: string, dead: Owner | undefined, mine: Owner): boolean {
  const aside = `${lock}-${mine.run}`;
  try {
    renameSync(lock, aside);
  } catch {
    return true;
  }
  if (ownerOf(aside)?.run === dead?.run) {
    rmSync(aside, { force: true });
    return true;
  }
  renameSync(aside, lock);
  return false;
}

/** What runs that were cut off while they took over have left. */
function clearAside(lock: string): void {
  const [folder, aside] = [path.dirname(lock), `${path.basename(lock)}-`];
  for (const name of readdirSync(folder).filter((one) => one.startsWith(aside)))
    rmSync(path.join(folder, name), { force: true });
}

/** Who has the lock; nothing where its maker died before writing its words. */
async function settledOwner(lock: string): Promise<Owner | undefined> {
  for (let waited = 0; waited < WORDLESS_MS; waited += 50) {
    const owner = ownerOf(lock);
    if (owner) return owner;
    await wait(50);
  }
  return undefined;
}

function ownerOf(lock: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(lock, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether an owner may still run: of another machine nobody can tell, so it may. */
function isRunning({ pid, host, booted: then }: Owner): boolean {
  if (host !== hostname()) return true;
  if (Math.abs(then - booted()) > CLOCK_MS) return false;
  return isAlive(pid);
}

function booted(): number {
  return Date.now() - uptime() * 1000;
}

function busy(lock: string, owner: Owner | undefined): Failure {
  const { pid = '?', host = '?' } = owner ?? {};
  return new Failure('busy', lock, {
    zh: `电脑 ${host} 上的进程 ${pid}`,
    en: `process ${pid} on the computer ${host}`,
  });
}

function tellTakenOver(owner: Owner | undefined): void {
  const pid = owner?.pid ?? '?';
  say(
    inChinese()
      ? `上一次运行（进程 ${pid}）中途断了，没有发布任何不完整的内容；现在接着来。`
      : `An earlier run (process ${pid}) was cut off; nothing unfinished was published. Going on.`,
  );
}
