import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inTurn } from '../../pipeline/commands/building.ts';

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
