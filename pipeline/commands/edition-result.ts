import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { checklistSchema } from '../contract/checklist.ts';
import { editionId, type Manifest } from '../contract/edition.ts';
import { sha256 } from '../publish/read.ts';

const count = z.int().min(0);

/** What a machine is told of an edition that was published. */
export const editionSchema = z.strictObject({
  id: z.string(),
  forum: z.int(),
  as_of: z.iso.date(),
  manifest_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  rows: count,
  accepted: count,
  quarantined: count,
  later: count,
  tables: count,
  cells: count,
  withheld: count,
  checklist: checklistSchema,
});

/** A published edition as a machine is told of it. */
export function editionResult(manifest: Manifest, archive: string): z.infer<typeof editionSchema> {
  const { forum, issue, counts, tables, checklist } = manifest;
  const id = editionId(forum.number, issue);
  const sum = (key: 'cells' | 'withheld') => tables.reduce((all, table) => all + table[key], 0);
  return {
    ...{ id, forum: forum.number, as_of: forum.as_of },
    manifest_sha256: sha256(readFileSync(path.join(archive, id, 'manifest.json'))),
    rows: counts.rows,
    accepted: counts.accepted,
    quarantined: counts.quarantined,
    later: counts.later,
    ...{ tables: tables.length, cells: sum('cells'), withheld: sum('withheld') },
    checklist,
  };
}
