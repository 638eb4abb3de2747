import { audit } from './audit.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import { keys } from './keys.ts';
import { newText } from './new.ts';
import { profile } from './profile.ts';
import { publish } from './publish.ts';
import { recompute } from './recompute.ts';
import { rollback } from './rollback.ts';
import { sample } from './sample.ts';
import { serve } from './serve.ts';
import { sign } from './sign.ts';
import { stories } from './stories.ts';
import { verify } from './verify.ts';

export interface Command {
  help: string;
  /** @returns the exit code */
  run: (args: string[]) => Promise<number>;
}

export const COMMANDS = {
  audit,
  build,
  check,
  keys,
  new: newText,
  profile,
  publish,
  recompute,
  rollback,
  sample,
  serve,
  sign,
  stories,
  verify,
} satisfies Record<string, Command>;
export type CommandName = keyof typeof COMMANDS;
