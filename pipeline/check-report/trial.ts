import { editionOf, parseEditionId } from '../contract/edition-id.ts';
import { Failure } from '../contract/failures.ts';
import { tryForum } from '../count-forum.ts';
import { basisOf, editionIds } from '../publish/archive.ts';
import { type Previous, readShown } from '../publish/read.ts';
import { goneShare } from '../register/gone.ts';
import type { World } from '../world.ts';
import { type ChangesFound, changesFound, NO_CHANGES } from './changes.ts';
import type { Asked, Trial } from './found.ts';
import { identitiesFound } from './identities.ts';

/** Count the export at each forum asked for, as if it were to be published, and undo it. */
export async function trialsOf(world: World, asked: Asked, exported: string): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const { number: forum, as_of } of cutsOf(asked, exported)) {
    const { printed, unread } = printedBefore(asked, forum);
    const held = { register: asked.register, printed: printed?.id };
    trials.push(
      await tryForum(world, { forum, as_of }, held, async (records) => ({
        forum,
        as_of,
        identities: await identitiesFound(world),
        gone: goneShare(records, asked.profile.limits.gone),
        changes: { ...(await sincePrinted(world, asked.archive, printed)), records, unread },
      })),
    );
  }
  return trials;
}

/** Without a forum, the next one as things stood on the day of the export. */
function cutsOf({ forums, archive }: Asked, exported: string): Asked['forums'] {
  if (forums.length) return forums;
  const last = parseEditionId(idsIn(archive).at(-1) ?? '')?.forum ?? 0;
  return [{ number: last + 1, as_of: exported }];
}

function idsIn(archive: string): string[] {
  return orDamaged(() => editionIds(archive)).found ?? [];
}

/** The edition before this forum; a damaged one must not prevent the report. */
function printedBefore({ archive, recount }: Asked, forum: number) {
  const { found, unread } = orDamaged(() => {
    // of a forum that has been published the comparison is with the one before it
    const published = editionOf(editionIds(archive), forum);
    return basisOf(archive, published ? forum - 1 : forum, recount ?? false).printed;
  });
  return { printed: found ?? null, unread };
}

function orDamaged<T>(read: () => T): { found?: T; unread: ChangesFound['unread'] } {
  try {
    return { found: read(), unread: null };
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.kind !== 'edition_broken') throw cause;
    return { unread: { zh: cause.zh, en: cause.message } };
  }
}

async function sincePrinted(
  world: World,
  archive: string,
  printed: Previous | null,
): Promise<ChangesFound> {
  return printed ? changesFound(world, printed.id, readShown(archive, printed)) : NO_CHANGES;
}
