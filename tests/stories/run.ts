import { vi } from 'vitest';
import type { Command } from '../../pipeline/commands/command.ts';
import { Failure } from '../../pipeline/contract/failures.ts';

/** Run a command as somebody without a terminal who reads English: its exit code and what it says. */
export async function run(
  command: Command,
  ...args: string[]
): Promise<{ exit: number; said: string }> {
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)));
  vi.stubEnv('LC_ALL', 'en_US.UTF-8');
  try {
    return { exit: await command.run(args), said: said.join('\n') };
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    return { exit: cause.exit, said: [...said, cause.message, cause.zh].join('\n') };
  } finally {
    log.mockRestore();
    vi.unstubAllEnvs();
  }
}
