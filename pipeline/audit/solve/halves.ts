import type { Pool } from './pool.ts';
import type { Program } from './program.ts';

/**
 * Fill the pool with tables in which half of the unknowns are large while the other half makes
 * room, in ever other halves: any two unknowns are in different halves once. A few programs show
 * for most unknowns that they can move; only the rest has to be asked one by one.
 *
 * @param asked unknowns with how large each has to become
 */
export function poolByHalves(
  program: Program,
  asked: readonly { unknown: number; threshold: number }[],
  isSettled: (unknown: number) => boolean,
  pool: Pool,
): void {
  for (let half = 1; half < asked.length; half *= 2)
    for (const side of [0, half]) {
      const large = asked.filter(
        ({ unknown }, place) => (place & half) === side && !isSettled(unknown),
      );
      if (large.length === 0) continue;
      const most = new Map(large.map(({ unknown, threshold }) => [unknown, threshold]));
      const table = program.spread([...most.keys()], (unknown) => most.get(unknown) ?? 0);
      if (table) pool.add(table);
    }
}
