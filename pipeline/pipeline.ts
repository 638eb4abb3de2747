import { newMemory } from './audit/audit.ts';
import { gate } from './audit/gate.ts';
import { guardIntake } from './check/guard.ts';
import type { Span } from './contract/appeal.ts';
import { editionId, type Manifest } from './contract/edition.ts';
import type { Forum } from './contract/forum.ts';
import type { Policy } from './contract/policy.ts';
import type { Profile } from './contract/profile.ts';
import { TABLES } from './contract/tables.ts';
import { deidentify, listPeriods, prepareFacts } from './deidentify/deidentify.ts';
import { type Intake, takeIn } from './intake.ts';
import { readCounted } from './model/counted.ts';
import { readCube } from './model/cube.ts';
import { createGrids } from './model/lists.ts';
import { buildTables, checkIdentities } from './model/model.ts';
import { protect } from './protect/protect.ts';
import { about } from './publish/about.ts';
import { previousEdition, readShown } from './publish/archive.ts';
import { publishEdition } from './publish/publish.ts';
import { guardGone } from './register/gone.ts';
import { hold, openRegister, remember } from './register/register.ts';
import type { World } from './world.ts';

/** What to publish: an export, how to read it, and the forums it is to be cut at, in order. */
export interface Order {
  files: readonly string[];
  profile: Profile;
  policy: Policy;
  forums: readonly Forum[];
  archive: string;
  /** Folder of the private register that holds what has been in print; nothing is held without. */
  register?: string;
}

/**
 * The straight line, from an export to its editions:
 * read → map → check → deidentify → hold → model → protect → audit → publish.
 */
export async function publishForums(
  world: World,
  order: Order,
  onIntake: (intake: Intake) => Promise<void> = async () => {},
): Promise<{ intake: Intake; editions: Manifest[] }> {
  const { profile, policy, forums, archive } = order;
  for (const forum of forums.slice(0, 1)) previousEdition(archive, forum);

  const intake = await takeIn(world, order.files, profile, spanOf(profile, forums));
  await onIntake(intake);
  guardIntake(intake, profile.limits);
  await prepareFacts(world);
  await createGrids(world);

  const memory = newMemory();
  const register = order.register === undefined ? null : openRegister(order.register);
  const editions: Manifest[] = [];
  for (const forum of forums) {
    world.progress(`edition ${forum.number}`);
    const previous = previousEdition(archive, forum);
    await deidentify(world, {
      forum: forum.number,
      as_of: forum.as_of,
      ...(register && { secret: register.secret }),
    });
    const changes = register && (await hold(world, register, previous?.id));
    guardGone(changes, profile.limits.gone);
    await listPeriods(world);
    await buildTables(world);
    await checkIdentities(world);
    const counted = [];
    for (const table of TABLES) counted.push(await readCounted(world, table));
    world.progress('protect');
    const published = readShown(archive, previous);
    const shown = await protect({ counted, cube: await readCube(world), published, policy });
    const said = await about(world, { forum, profile, policy, changes, intake });
    if (register) await remember(world, register, editionId(forum.number));
    world.progress('audit');
    editions.push(
      await publishEdition(archive, said, shown, (...folders) => gate(...folders, memory)),
    );
  }
  return { intake, editions };
}

/** Days an event of this export can have: up to the day of the export, else the last as-of day. */
export function spanOf(profile: Profile, forums: readonly Forum[]): Span {
  const last =
    forums
      .map(({ as_of }) => as_of)
      .sort()
      .at(-1) ?? '';
  return { earliest: profile.earliest, exported: profile.exported ?? last };
}
