import { audit } from './audit.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { helpOn, newListing } from './help.ts';
import { keys } from './keys.ts';
import { newCase } from './new-case.ts';
import { newForum } from './new-forum.ts';
import { newProfile } from './new-profile.ts';
import { preview } from './preview.ts';
import { publish } from './publish.ts';
import { recompute } from './recompute.ts';
import { rollback } from './rollback.ts';
import { routine } from './routine.ts';
import { sample } from './sample.ts';
import { serve } from './serve.ts';
import { sign } from './sign.ts';
import { stories } from './stories.ts';
import { verify } from './verify.ts';

/** In the order of the monthly routine, as they are listed; of several words the first is the script. */
const MAKERS: readonly Command[] = [newProfile, newForum, newCase];
const LISTED: readonly Command[] = [
  ...[routine, doctor, check, preview, publish, audit, build, serve, verify, recompute, rollback],
  ...[newListing(MAKERS), ...MAKERS, stories, sign, keys],
  sample,
];

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = Object.fromEntries(
  [...LISTED, helpOn(LISTED)].map((one) => [one.declared.name, one]),
);
