import { newMemory } from './audit/audit.ts';
import { gate } from './audit/gate.ts';
import { guardIntake } from './check/guard.ts';
import type { Span } from './contract/appeal.ts';
import type { Manifest } from './contract/edition.ts';
import type { Forum } from './contract/forum.ts';
import type { Policy } from './contract/policy.ts';
import type { Profile } from './contract/profile.ts';
import { TABLES } from './contract/tables.ts';
import { deidentify, prepareFacts } from './deidentify/deidentify.ts';
import { type Intake, takeIn } from './intake.ts';
import { alone } from './lock.ts';
import { readCounted } from './model/counted.ts';
import { readCube } from './model/cube.ts';
import { createGrids } from './model/lists.ts';
import { buildTables, checkIdentities } from './model/model.ts';
import { protect } from './protect/protect.ts';
import { about } from './publish/about.ts';
import { previousEdition, standingBefore } from './publish/archive.ts';
import { publishEdition } from './publish/publish.ts';
import { readShown } from './publish/read.ts';
import type { Sign } from './publish/signature.ts';
import type { World } from './world.ts';

/** What to publish: an export, how to read it, and the forums it is to be cut at, in order. */
export interface Order {
  files: readonly string[];
  profile: Profile;
  policy: Policy;
  forums: readonly Forum[];
  archive: string;
  /** Signs each manifest, if the operator has a key. */
  sign?: Sign;
}

type OnIntake = (intake: Intake) => Promise<void>;
type Published = { intake: Intake; editions: Manifest[] };

/**
 * The straight line, from an export to its editions:
 * read → map → check → deidentify → model → protect → audit → publish.
 * @throws Failure busy while another run writes to the archive
 */
export function publishForums(
  world: World,
  order: Order,
  onIntake: OnIntake = async () => {},
): Promise<Published> {
  return alone(order.archive, () => line(world, order, onIntake));
}

async function line(world: World, order: Order, onIntake: OnIntake): Promise<Published> {
  const { profile, policy, forums, archive } = order;
  for (const forum of forums.slice(0, 1)) previousEdition(archive, forum);

  const intake = await takeIn(world, order.files, profile, spanOf(profile, forums));
  await onIntake(intake);
  guardIntake(intake, profile.limits);
  await prepareFacts(world);
  await createGrids(world);

  const memory = newMemory();
  const editions: Manifest[] = [];
  for (const forum of forums) {
    world.progress(`edition ${forum.number}`);
    await deidentify(world, { forum: forum.number, as_of: forum.as_of });
    await buildTables(world);
    await checkIdentities(world);
    const counted = [];
    for (const table of TABLES) counted.push(await readCounted(world, table));
    world.progress('protect');
    const published = readShown(archive, standingBefore(archive));
    const shown = await protect({ counted, cube: await readCube(world), published, policy });
    const said = await about(world, { forum, profile, policy, intake });
    world.progress('audit');
    editions.push(
      await publishEdition(
        archive,
        said,
        shown,
        (...folders) => gate(...folders, memory),
        order.sign,
      ),
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
