import { type AuditMemory, newMemory } from './audit/audit.ts';
import { gate } from './audit/gate.ts';
import { differenceOf } from './checklist/difference.ts';
import { nobody, type Reviewer } from './checklist/reviewer.ts';
import type { Changes } from './contract/changes.ts';
import { editionId, type Manifest } from './contract/edition.ts';
import type { Forum } from './contract/forum.ts';
import { TABLES } from './contract/tables.ts';
import { countForum, prepareCount } from './count-forum.ts';
import { type Intake, takeIn } from './intake.ts';
import { alone } from './lock.ts';
import { readCounted } from './model/counted.ts';
import { readCube } from './model/cube.ts';
import { type Order, spanOf } from './order.ts';
import { protect } from './protect/protect.ts';
import { about } from './publish/about.ts';
import {
  type Basis,
  basisOf,
  nextIssue,
  previousEdition,
  standingBefore,
} from './publish/archive.ts';
import { publishEdition } from './publish/publish.ts';
import { readShown } from './publish/read.ts';
import { openRegister, type Register, remember } from './register/register.ts';
import { demandBalanced, knownOf, reviewOf } from './settle.ts';
import type { World } from './world.ts';

type OnIntake = (intake: Intake) => Promise<void>;
type Published = { intake: Intake; editions: Manifest[] };

/** What the editions of one run share. */
interface Run extends Omit<Order, 'register'> {
  reviewer: Reviewer;
  register: Register | null;
  intake: Intake;
  memory: AuditMemory;
}

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
  const { profile, forums, archive, reviewer = nobody(profile) } = order;
  for (const forum of forums.slice(0, 1)) previousEdition(archive, forum);
  const intake = await takeIn(world, order.files, profile, spanOf(profile, forums));
  await onIntake(intake);
  await prepareCount(world);
  const register = order.register === undefined ? null : openRegister(order.register);
  const run: Run = { ...order, reviewer, register, intake, memory: newMemory() };
  const editions: Manifest[] = [];
  for (const forum of forums) editions.push(await makeEdition(world, run, forum));
  return { intake, editions };
}

/** One forum, from the accepted rows to its edition. */
async function makeEdition(world: World, run: Run, forum: Forum): Promise<Manifest> {
  const { archive, register, memory, reviewer } = run;
  world.progress(`edition ${forum.number}`);
  previousEdition(archive, forum);
  const basis = basisOf(archive, forum.number, run.recount ?? false);
  const cut = { forum: forum.number, as_of: forum.as_of };
  const changes = await countForum(world, cut, register, basis.printed?.id);
  const known = await knownOf(world, { ...run, forum, changes });
  await demandBalanced(world, reviewer, known);
  const shown = await shownOf(world, run, basis);
  const said = await about(world, { ...run, forum, changes, recounts: basis.recounts });
  const id = editionId(forum.number, nextIssue(archive, forum.number));
  if (register) await remember(world, register, id);
  const difference = differenceFrom(run, shown, changes);
  const review = reviewOf(world, reviewer, { ...known, difference }, (draft, earlier) =>
    gate(draft, earlier, memory),
  );
  return publishEdition(archive, said, shown, review, run.sign);
}

/** The tables as they may be shown, beside everything that is in print. */
async function shownOf(world: World, { archive, policy }: Run, { printed, anew }: Basis) {
  const counted = [];
  for (const table of TABLES) counted.push(await readCounted(world, table));
  world.progress('protect');
  return protect({
    counted,
    cube: await readCube(world),
    published: readShown(archive, printed),
    withdrawn: anew.map((edition) => readShown(archive, edition)),
    policy,
  });
}

/** What an edition says otherwise than the last one that stands. */
function differenceFrom(
  { archive }: Run,
  shown: Awaited<ReturnType<typeof shownOf>>,
  changes: Changes | null,
) {
  const before = standingBefore(archive);
  return before && differenceOf(before.id, readShown(archive, before), shown, changes);
}
