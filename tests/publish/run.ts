import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../pipeline/publish/read.ts';

/** A run of the command line, as one process that can be killed. */
export interface Run {
  child: ChildProcess;
  /** When it is over: its exit code, or null if it was killed, and all it said. */
  over: Promise<{ code: number | null; said: string }>;
}

/** Start a command as the staff do, in English and unsigned. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const child = spawn(process.execPath, ['--import', 'tsx', 'pipeline/cli.ts', ...args], {
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', SIGNING_KEY: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => {
      said += text;
    });
  const over = new Promise<{ code: number | null; said: string }>((done) => {
    child.on('close', (code) => done({ code, said }));
  });
  return { child, over };
}

/** Every file below a folder with the hash of its bytes. */
export function bytesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name));
  return Object.fromEntries(
    files.sort().map((file) => [path.relative(folder, file), sha256(readFileSync(file))]),
  );
}
