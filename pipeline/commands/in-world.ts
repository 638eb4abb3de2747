import { rmSync } from 'node:fs';
import { teller } from '../progress.ts';
import type { StepName } from '../steps.ts';
import { openWorld, type World } from '../world.ts';
import { whenStopped } from './when-stopped.ts';

/**
 * Run with an open world and a teller of progress, and close both whatever happens: a run that is
 * stopped from the keyboard leaves no private copy in the scratch folder.
 *
 * @param steps of this run, in order, as they are told
 */
export async function inWorld<T>(
  work: (world: World) => Promise<T>,
  steps: readonly StepName[] = [],
): Promise<T> {
  const { step, stop } = teller(steps);
  const world = await openWorld({ progress: step });
  const forget = whenStopped(() => {
    stop();
    rmSync(world.scratch, { recursive: true, force: true });
  });
  try {
    return await work(world);
  } finally {
    forget();
    stop();
    await world.close();
  }
}
