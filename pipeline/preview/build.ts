import { type ChildProcess, spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { Failure } from '../contract/failures.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const SHOWN = 12;

/** A build under way: whether it is done, and the process, which can be ended. */
export interface Building {
  done: Promise<void>;
  process: ChildProcess;
}

/**
 * Begin to build the site from an archive, marked as a preview on every page; stories that are not
 * reviewed are shown as drafts.
 *
 * @throws Failure preview, from `done`, with the last the build said
 */
export function startBuild(editions: string, outDir: string): Building {
  const child = spawn(process.execPath, [ASTRO, 'build', '--force', '--outDir', outDir], {
    env: { ...process.env, EDITIONS: editions, PREVIEW: '1', DRAFTS: '1', BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', () => reject(failed('')));
    child.once('close', (code) => (code === 0 ? resolve() : reject(failed(said))));
  });
  return { done, process: child };
}

/** The last lines of a build without those of the stack, which tell nobody anything. */
function failed(said: string): Failure {
  const lines = stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at |^\s*Stack trace/.test(line));
  return new Failure(
    'preview',
    { zh: '生成网页时停下了', en: 'the build of the pages stopped' },
    lines.slice(-SHOWN).join('\n'),
  );
}
