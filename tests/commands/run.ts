import { vi } from 'vitest';
import { runCommand } from '../../pipeline/commands/run-command.ts';

/** What a command line said, and how it ended. */
export interface Ran {
  exit: number;
  /** Standard output, a line an entry. */
  out: string;
  err: string;
}

/** Run a command line as the program does, as somebody without a terminal whose locale is `locale`. */
export async function runLine(locale: string, ...args: string[]): Promise<Ran> {
  const said = { out: [] as string[], err: [] as string[] };
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.out.push(line));
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void said.err.push(line));
  vi.stubEnv('LC_ALL', locale);
  vi.stubEnv('LC_MESSAGES', '');
  vi.stubEnv('LANG', '');
  vi.stubEnv('npm_lifecycle_event', undefined);
  try {
    const exit = await runCommand(args);
    return { exit, out: said.out.join('\n'), err: said.err.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** As somebody who reads English. */
export function runEnglish(...args: string[]): Promise<Ran> {
  return runLine('en_US.UTF-8', ...args);
}
