import { teller } from '../say.ts';
import { openWorld, type World } from '../world.ts';

/** Run with an open world and a teller of progress, and close both whatever happens. */
export async function inWorld<T>(work: (world: World) => Promise<T>): Promise<T> {
  const { step, stop } = teller();
  const world = await openWorld({ progress: step });
  try {
    return await work(world);
  } finally {
    stop();
    await world.close();
  }
}
