import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorld, type World } from '../../pipeline/world.ts';
import { judge, type Verdict } from './judge.ts';
import { type Made, make } from './make.ts';

/** What came of many damaged files. */
export interface Swept {
  verdicts: Verdict[];
  /** One text a file that did what it may not: its seed, its damages and the complaint. */
  complaints: string[];
  /** The largest resident memory of the process, in bytes. */
  memory: number;
}

const REPORT_EVERY = 20;

/** How many files a run makes, and with which seeds: `FUZZ` and `FUZZ_SEED`, as `npm run fuzz` sets. */
export const FILES = Number(process.env.FUZZ || 300);
const SEED = Number(process.env.FUZZ_SEED || 1);
export const FULL = FILES >= 2_000;

/** The seed of a file of this run. */
export function seedOf(n: number): number {
  return SEED * 1_000_000 + n;
}

/** Work with a world that writes files and a folder to put them in. */
export async function inFolder<T>(work: (world: World, folder: string) => Promise<T>): Promise<T> {
  const world = await openWorld({ threads: 1 });
  const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
  try {
    return await work(world, folder);
  } finally {
    await world.close();
    rmSync(folder, { recursive: true });
  }
}

/** Make and judge so many damaged files. */
export function sweep(files: number): Promise<Swept> {
  return inFolder(async (world, folder) => {
    const swept: Swept = { verdicts: [], complaints: [], memory: 0 };
    for (let n = 0; n < files; n++) {
      const made = await make(world, seedOf(n));
      const report = n % REPORT_EVERY === 0;
      try {
        swept.verdicts.push(await judge(made, folder, report));
      } catch (cause) {
        swept.complaints.push(await smaller(world, made, folder, report, cause));
      }
      swept.memory = Math.max(swept.memory, process.memoryUsage().rss);
    }
    return swept;
  });
}

/** The complaint, with as few damages as it takes for one. */
async function smaller(
  world: World,
  made: Made,
  folder: string,
  report: boolean,
  cause: unknown,
  left: readonly string[] = [],
): Promise<string> {
  for (const name of made.damages.slice(1)) {
    const less = await make(world, made.seed, [...left, name]);
    const again = await judge(less, folder, report).then(
      () => null,
      (found: unknown) => found,
    );
    if (again) return smaller(world, less, folder, report, again, [...left, name]);
  }
  const { seed, name, damages } = made;
  return `seed ${seed}, ${name}, ${damages.join(' + ')}: ${cause instanceof Error ? cause.stack : cause}`;
}
