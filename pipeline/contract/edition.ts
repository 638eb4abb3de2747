import { z } from 'zod';
import { forumSchema } from './forum.ts';

/** Version of the declarations an edition was made with; raised when a definition changes. */
export const CONTRACT_VERSION = '1.0.0';

/** Mark of a withheld cell, the same in every output. */
export const WITHHELD = '※';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const byRule = z.record(z.string(), count);

/** The manifest of an edition: what went in, what came out, and the hash of the one before. */
export const manifestSchema = z.strictObject({
  contract: z.string(),
  policy: z.string(),
  forum: forumSchema,
  sample: z.boolean(),
  profile: z.string(),
  input: z.array(
    z.strictObject({
      format: z.enum(['csv', 'xlsx', 'parquet']),
      encoding: z.enum(['utf-8', 'gb18030']).nullable(),
      bytes: count,
      sha256,
      rows: count,
    }),
  ),
  counts: z.strictObject({
    rows: count.describe('Rows read'),
    accepted: count,
    quarantined: count,
    later: count.describe('Accepted rows received after the as-of date: not in this edition'),
    quarantined_by_rule: byRule,
    warnings_by_rule: byRule,
  }),
  tables: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string(),
      rows: count,
      cells: count,
      withheld: count,
      bytes: count,
      sha256,
    }),
  ),
  previous: z
    .strictObject({ edition: z.string(), sha256 })
    .nullable()
    .describe('Number and manifest hash of the edition before'),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** Folder name of an edition: its forum's number, three digits. */
export function editionId(forum: number): string {
  return String(forum).padStart(3, '0');
}
