import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Build the site from a folder of editions into `outDir`; a failed build throws its output. */
export async function buildSite(editions: string, outDir: string, more = {}): Promise<void> {
  const command = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--outDir', outDir];
  // not the test runner’s environment: Astro would take its BASE_URL and PROD for its own
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', EDITIONS: editions, ...more };
  await run(process.execPath, command, { env, timeout: 180_000 });
}
