import { existsSync } from 'node:fs';
import { newMemory } from './audit/audit.ts';
import { gate } from './audit/gate.ts';
import { differenceOf } from './checklist/difference.ts';
import { nobody, type Reviewer } from './checklist/reviewer.ts';
import type { Span } from './contract/appeal.ts';
import type { Changes } from './contract/changes.ts';
import { editionId, type Manifest } from './contract/edition.ts';
import type { Forum } from './contract/forum.ts';
import type { Policy } from './contract/policy.ts';
import type { Profile } from './contract/profile.ts';
import { TABLES } from './contract/tables.ts';
import { type Cut, deidentify, listPeriods, prepareFacts } from './deidentify/deidentify.ts';
import { type Intake, takeIn } from './intake.ts';
import { alone } from './lock.ts';
import { readCounted } from './model/counted.ts';
import { readCube } from './model/cube.ts';
import { createGrids } from './model/lists.ts';
import { buildTables, checkIdentities } from './model/model.ts';
import { protect } from './protect/protect.ts';
import { about } from './publish/about.ts';
import { basisOf, nextIssue, previousEdition, standingBefore } from './publish/archive.ts';
import { publishEdition, type Review } from './publish/publish.ts';
import { readShown } from './publish/read.ts';
import type { Sign } from './publish/signature.ts';
import { hold, openRegister, type Register, remember } from './register/register.ts';
import { knownOf, orFailure, settle } from './settle.ts';
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
  /** Whether what was printed only in editions withdrawn since is counted anew. */
  recount?: boolean;
  /** Signs each manifest, if the operator has a key. */
  sign?: Sign;
  /** Who answers for the list of each edition; for invented data alone it may be nobody. */
  reviewer?: Reviewer;
}

const NOT_AUDITED = { audit: 'not run', difference: undefined } as const;

type OnIntake = (intake: Intake) => Promise<void>;
type Published = { intake: Intake; editions: Manifest[] };

/**
 * The straight line, from an export to its editions:
 * read → map → check → deidentify → hold → model → protect → audit → checklist → publish.
 * @throws Failure busy while another run writes to the archive, checklist where an item is not settled
 */
export function publishForums(
  world: World,
  order: Order,
  onIntake: OnIntake = async () => {},
): Promise<Published> {
  return alone(order.archive, () => line(world, order, onIntake));
}

async function line(world: World, order: Order, onIntake: OnIntake): Promise<Published> {
  const { profile, policy, forums, archive, reviewer = nobody(profile) } = order;
  for (const forum of forums.slice(0, 1)) previousEdition(archive, forum);

  const intake = await takeIn(world, order.files, profile, spanOf(profile, forums));
  await onIntake(intake);
  await prepareFacts(world);
  await createGrids(world);

  const memory = newMemory();
  const register = order.register === undefined ? null : openRegister(order.register);
  const editions: Manifest[] = [];
  for (const forum of forums) {
    world.progress(`edition ${forum.number}`);
    previousEdition(archive, forum);
    const { printed, recounts, anew } = basisOf(archive, forum.number, order.recount ?? false);
    const cut = { forum: forum.number, as_of: forum.as_of };
    const changes = await count(world, cut, register, printed?.id);
    const known = await knownOf(world, { forum, profile, intake, changes, reviewer });
    const { failure: unbalanced } = await orFailure('identity', () => checkIdentities(world));
    if (unbalanced) {
      // what does not add up cannot be protected or audited; the rest of the list is told all the same
      await settle(world, reviewer, forum, { ...known, ...NOT_AUDITED, identities: unbalanced });
      throw unbalanced;
    }
    const counted = [];
    for (const table of TABLES) counted.push(await readCounted(world, table));
    world.progress('protect');
    const published = readShown(archive, printed);
    const withdrawn = anew.map((edition) => readShown(archive, edition));
    const cube = await readCube(world);
    const shown = await protect({ counted, cube, published, withdrawn, policy });
    const said = await about(world, { forum, profile, policy, changes, recounts, intake });
    if (register)
      await remember(world, register, editionId(forum.number, nextIssue(archive, forum.number)));
    const before = standingBefore(archive);
    const was = before?.id === printed?.id ? published : readShown(archive, before);
    const difference = before && differenceOf(before.id, was, shown, changes);
    const review: Review = async (draft, earlier) => {
      world.progress('audit');
      const { done, failure } = await orFailure('audit', () => gate(draft, earlier, memory));
      const evidence = { ...known, identities: undefined, audit: failure, difference };
      const checklist = await settle(world, reviewer, forum, evidence);
      if (failure) throw failure;
      return { audit: done, checklist };
    };
    editions.push(await publishEdition(archive, said, shown, review, order.sign));
  }
  return { intake, editions };
}

/** Count the tables of a forum, held to what the edition `printed` has put in print. */
async function count(
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
 * @param printed the edition the counts are held to
 */
export async function tryForum<T>(
  world: World,
  cut: Cut,
  { register, printed }: { register?: string | undefined; printed?: string | undefined },
  look: (changes: Changes | null) => Promise<T>,
): Promise<T> {
  await world.run('begin transaction');
  try {
    await prepareFacts(world);
    await createGrids(world);
    const opened = register !== undefined && existsSync(register) ? openRegister(register) : null;
    return await look(await count(world, cut, opened, printed));
  } finally {
    await world.run('rollback');
  }
}

/** Days an event of this export can have: up to the day of the export, else the last as-of day. */
export function spanOf(profile: Profile, forums: readonly Pick<Forum, 'as_of'>[]): Span {
  const last =
    forums
      .map(({ as_of }) => as_of)
      .sort()
      .at(-1) ?? '';
  return { earliest: profile.earliest, exported: profile.exported ?? last };
}
