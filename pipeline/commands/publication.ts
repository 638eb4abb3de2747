import type { z } from 'zod';
import type { Manifest } from '../contract/edition.ts';
import type { Order } from '../order.ts';
import { publishForums } from '../pipeline.ts';
import { loadPolicy, loadProfile } from '../profile.ts';
import { withdrawnSince } from '../publish/archive.ts';
import { reportEditions, reportIntake } from '../report.ts';
import { inChinese, say } from '../say.ts';
import { PUBLISH_STEPS, type StepName } from '../steps.ts';
import { editionResult, editionSchema } from './edition-result.ts';
import { inWorld } from './in-world.ts';
import { intakeResult, intakeSchema } from './intake-result.ts';
import { forumsOf, registerOf } from './options.ts';
import { reported } from './reported.ts';

interface Asked {
  profile: string;
  forum?: string | undefined;
  forums: string;
  'as-of'?: string | undefined;
  recount: boolean;
}

/** Counts a withdrawn edition printed first stand, also those of a wrong file, unless told otherwise. */
function remindOfRecount(archive: string): void {
  const ids = withdrawnSince(archive).map(({ id }) => id);
  if (ids.length === 0) return;
  const [zh, en] = [ids.join('、'), ids.join(', ')];
  say(
    inChinese()
      ? `撤回的 ${zh} 公布过的收到和有效的件数照旧算数；是用错了文件的，停下来，加上 --recount 重新运行。`
      : `Appeals received and valid that the withdrawn ${en} printed stand; if it was made from the wrong file, stop and run again with --recount.`,
  );
}

/** What a machine is told of a publication. */
export const publicationShape = {
  intake: intakeSchema,
  editions: editionSchema.array(),
};
type Publication = {
  [K in keyof typeof publicationShape]: z.infer<(typeof publicationShape)[K]>;
};

/** What is to be published of an export, and where to: read before anything is done. */
export function orderOf(asked: Asked, files: readonly string[], archive: string, example: string) {
  const profile = loadProfile(asked.profile);
  const forums = forumsOf(asked, profile, example);
  return {
    ...{ files, profile, policy: loadPolicy(), forums, archive },
    register: registerOf(archive),
    recount: asked.recount,
  } satisfies Order;
}

/**
 * Publish an order and tell what came of it: the way of `publish`, and of `preview` into a copy.
 *
 * @param folder where the check report goes; none is made without
 */
export async function publication(
  order: Order,
  folder?: string,
  steps: readonly StepName[] = PUBLISH_STEPS,
): Promise<Publication> {
  const about = folder === undefined ? null : { ...order, folder };
  return inWorld(async (world) => {
    const { done, report } = await reported(world, about, (onIntake) =>
      publishForums(world, order, async (found) => {
        await reportIntake(world, found);
        await onIntake(found);
        if (!order.recount) remindOfRecount(order.archive);
      }),
    );
    const { intake, editions } = done;
    reportEditions(editions, order.archive);
    return {
      intake: intakeResult(intake, report),
      editions: editions.map((one: Manifest) => editionResult(one, order.archive)),
    };
  }, steps);
}
