import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** The longest a build may take, after which its lock is no longer heeded. */
const LIMIT = 180_000;
const HERE = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12);
const LOCK = path.join(tmpdir(), `ledger-build-${HERE}`);

/** Stories that may stand beside the invented editions of tests. */
export const SAMPLE_CASES = 'data/sample/cases';

/**
 * Build the site from a folder of editions into `outDir`, with the stories of the sample unless
 * `more` names others; a failed build throws its output.
 */
export async function buildSite(
  editions: string,
  outDir: string,
  more = {},
  timeout = LIMIT,
): Promise<void> {
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', outDir];
  // not the test runner’s environment: Astro would take its BASE_URL and PROD for its own
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    ASTRO_TELEMETRY_DISABLED: '1',
    EDITIONS: editions,
    CASES: SAMPLE_CASES,
    ...more,
  };
  await alone(() => run(process.execPath, command, { env, timeout, maxBuffer: 64e6 }));
}

/** One build after another: those of test files that run side by side share the `.astro` folder. */
export async function alone(build: () => Promise<unknown>): Promise<void> {
  while (!takeLock()) await wait(100);
  try {
    await build();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/** Take the lock if it is free, or if whoever took it must be gone. */
function takeLock(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const { mtimeMs = Date.now() } = statSync(LOCK, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > LIMIT) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}
