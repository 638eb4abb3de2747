import { existsSync } from 'node:fs';
import type { Changes } from './contract/changes.ts';
import { type Cut, deidentify, listPeriods, prepareFacts } from './deidentify/deidentify.ts';
import { createGrids } from './model/lists.ts';
import { buildTables } from './model/model.ts';
import { hold, openRegister, type Register } from './register/register.ts';
import type { World } from './world.ts';

/** Make what every forum of an export is counted with; once per run. */
export async function prepareCount(world: World): Promise<void> {
  await prepareFacts(world);
  await createGrids(world);
}

/**
 * Count the tables of a forum from the accepted rows.
 *
 * @param printed the edition whose counts of appeals stay as they are in print
 * @returns how many records are not as they were counted; null where nothing is known of them
 */
export async function countForum(
  world: World,
  { forum, as_of }: Cut,
  register: Register | null,
  printed: string | undefined,
): Promise<Changes | null> {
  await deidentify(world, { forum, as_of, ...(register && { secret: register.secret }) });
  const changes = register && (await hold(world, register, printed));
  await listPeriods(world);
  await buildTables(world);
  return changes;
}

/**
 * Count a forum as it would be published, look at the tables, and undo it: the report of a check
 * needs the figures of an export that may never be published.
 *
 * @param register folder of the register, if there is one
 */
export async function tryForum<T>(
  world: World,
  cut: Cut,
  { register, printed }: { register?: string | undefined; printed?: string | undefined },
  look: (changes: Changes | null) => Promise<T>,
): Promise<T> {
  await world.run('begin transaction');
  try {
    await prepareCount(world);
    const opened = register !== undefined && existsSync(register) ? openRegister(register) : null;
    return await look(await countForum(world, cut, opened, printed));
  } finally {
    await world.run('rollback');
  }
}
