import { randomBytes } from 'node:crypto';
import { createCodeTypes } from './check/load.ts';
import { countByRule, recordQuality, splitRecords } from './check/records.ts';
import type { Span } from './contract/appeal.ts';
import { Failure } from './contract/failures.ts';
import type { Profile } from './contract/profile.ts';
import { type TakenFile, takeFile } from './take-file.ts';
import type { World } from './world.ts';

/** What reading, mapping and checking found; the rows stay in the database. */
export interface Intake {
  files: TakenFile[];
  rows: number;
  accepted: number;
  quarantined: number;
  byRule: Record<string, number>;
}

/**
 * Read, map and check the files of one export: leaves the views `records`, `accepted` and
 * `rejected` and the table `quality`. Every row is accepted or quarantined.
 */
export async function takeIn(
  world: World,
  paths: readonly string[],
  profile: Profile,
  span: Span,
): Promise<Intake> {
  await createCodeTypes(world);
  const shared = { profile, span, salt: randomBytes(16).toString('hex') };
  const files: TakenFile[] = [];
  for (const [at, path] of paths.entries())
    files.push(await takeFile(world, path, `checked_${at}`, shared));
  world.progress('check');
  await splitRecords(world, files);
  const byRule = await countByRule(world);
  const [counts] = await world.rows<{ rows: number; accepted: number; quarantined: number }>(
    `select (select count(*)::integer from records) as rows,
      (select count(*)::integer from accepted) as accepted,
      (select count(*)::integer from rejected) as quarantined`,
  );
  if (!counts || counts.accepted + counts.quarantined !== counts.rows)
    throw new Failure('identity', 'accepted + quarantined = rows', JSON.stringify(counts));
  await recordQuality(world, byRule, counts.rows);
  return { files, ...counts, byRule };
}
