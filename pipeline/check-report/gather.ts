import { intakeShares } from '../check/shares.ts';
import { Failure } from '../contract/failures.ts';
import type { Intake } from '../intake.ts';
import { spanOf } from '../order.ts';
import type { World } from '../world.ts';
import { columnsFound } from './columns.ts';
import type { Asked, Taken } from './found.ts';
import { rulesFound } from './rules-found.ts';
import { trialsOf } from './trial.ts';

/** Gather what the report tells of an export that has been read; the world is left as it was. */
export async function gather(world: World, asked: Asked, intake: Intake): Promise<Taken> {
  world.progress('report');
  return {
    intake,
    shares: intakeShares(intake, asked.profile.limits),
    rules: await rulesFound(world, intake),
    columns: await columnsFound(world, intake.files),
    ...(await tried(world, asked)),
  };
}

/** What cannot be counted must not prevent the rest of the report. */
async function tried(world: World, asked: Asked): Promise<Pick<Taken, 'trials' | 'untried'>> {
  const { profile, forums } = asked;
  const { exported } = spanOf(profile, forums);
  try {
    return { trials: await trialsOf(world, asked, exported), untried: null };
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    return { trials: [], untried: { zh: cause.zh, en: cause.message } };
  }
}
