import { audit } from './audit.ts';
import { check } from './check.ts';
import { profile } from './profile.ts';
import { publish } from './publish.ts';
import { recompute } from './recompute.ts';
import { sample } from './sample.ts';

export interface Command {
  help: string;
  /** @returns the exit code */
  run: (args: string[]) => Promise<number>;
}

export const COMMANDS = { audit, check, publish, profile, recompute, sample } satisfies Record<
  string,
  Command
>;
export type CommandName = keyof typeof COMMANDS;
