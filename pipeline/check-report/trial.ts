import { Failure } from '../contract/failures.ts';
import { tryForum } from '../pipeline.ts';
import { editionIds, readManifest, readShown } from '../publish/archive.ts';
import type { World } from '../world.ts';
import { type ChangesFound, changesFound, NO_CHANGES } from './changes.ts';
import type { Asked, Trial } from './found.ts';
import { identitiesFound } from './identities.ts';

/** Count the export at each forum asked for, as if it were to be published, and undo it. */
export async function trialsOf(world: World, asked: Asked, exported: string): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const { number: forum, as_of } of cutsOf(asked, exported))
    trials.push(
      await tryForum(world, { forum, as_of }, async () => ({
        forum,
        as_of,
        identities: await identitiesFound(world),
        changes: await sinceLast(world, asked.archive, as_of),
      })),
    );
  return trials;
}

/** Without a forum, the next one as things stood on the day of the export. */
function cutsOf({ forums, archive }: Asked, exported: string): Asked['forums'] {
  if (forums.length) return forums;
  return [{ number: Number(editionIds(archive).at(-1) ?? 0) + 1, as_of: exported }];
}

/** Compared with the last edition of an earlier day; a damaged one must not prevent the report. */
async function sinceLast(world: World, archive: string, as_of: string): Promise<ChangesFound> {
  try {
    for (const id of editionIds(archive).reverse()) {
      const edition = readManifest(archive, id);
      if (edition.manifest.forum.as_of < as_of)
        return await changesFound(world, id, readShown(archive, edition));
    }
    return NO_CHANGES;
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.kind !== 'edition_broken') throw cause;
    return { ...NO_CHANGES, unread: { zh: cause.zh, en: cause.message } };
  }
}
