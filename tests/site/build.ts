import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { BUILDING } from '../../pipeline/commands/build.ts';
import { Failure } from '../../pipeline/contract/failures.ts';
import { alone } from '../../pipeline/lock.ts';

const run = promisify(execFile);
/** The longest a build may take. */
const LIMIT = 180_000;

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
  await inTurn(() => run(process.execPath, command, { env, timeout, maxBuffer: 64e6 }));
}

/** One build after another: those of test files that run side by side share the `.astro` folder. */
async function inTurn(build: () => Promise<unknown>): Promise<void> {
  for (;;)
    try {
      await alone(BUILDING, build);
      return;
    } catch (cause) {
      if (!(cause instanceof Failure && cause.kind === 'busy')) throw cause;
      await wait(100);
    }
}
