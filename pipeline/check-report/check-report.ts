import { Failure } from '../contract/failures.ts';
import type { Intake } from '../intake.ts';
import type { World } from '../world.ts';
import type { Asked, Found } from './found.ts';
import { gather } from './gather.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import { writeReport } from './write.ts';

/**
 * Run a check or a publication and write the report on it, also where it is refused: then as far as
 * the export was read, with the sentence that refuses it.
 *
 * @param written told the paths of the report and its verdict once the run has ended, however it ended
 * @param run is given what to call once the export has been read, while the world holds its rows
 */
export async function withCheckReport<T>(
  world: World,
  asked: Asked,
  written: (paths: readonly string[], verdict: Verdict) => void,
  run: (onIntake: (intake: Intake) => Promise<void>) => Promise<T>,
): Promise<T> {
  const found: Found = { asked, taken: null, stopped: null };
  let paths: string[] = [];
  const write = async () => {
    paths = await writeReport(found);
  };
  try {
    return await run(async (intake) => {
      found.taken = await gather(world, asked, intake);
      await write();
    });
  } catch (cause) {
    if (cause instanceof Failure) {
      found.stopped = { kind: cause.kind, zh: cause.zh, en: cause.message };
      // what stopped the run is told, whether or not it can be written down too
      await write().catch(() => {});
    }
    throw cause;
  } finally {
    if (paths.length > 0) written(paths, verdictOf(found));
  }
}
