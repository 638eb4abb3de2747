import { z } from 'zod';
import { shownChangesSchema } from './changes.ts';
import { checklistSchema } from './checklist.ts';
import { EDITION_ID } from './edition-id.ts';
import { forumSchema } from './forum.ts';
import { policySchema } from './policy.ts';
import { RULES } from './rules.ts';
import { FORMATS } from './source.ts';

export { editionId } from './edition-id.ts';

/** Version of the declarations an edition was made with; raised when a definition changes. */
export const CONTRACT_VERSION = '3.0.0';

/** Signature of a file of an edition, beside it: `manifest.sig` of `manifest.json`. */
export function signatureOf(file: string): string {
  return file.replace(/\.json$/, '.sig');
}

/** Name of the public key in the archive that editions are signed with now. */
export const PUBLIC_KEY = 'signing-key.pub.pem';

/** Public keys in an archive: that in use, and those before it, `signing-key-1.pub.pem`. */
export const PUBLIC_KEY_NAME = /^signing-key(?:-\d+)?\.pub\.pem$/;

/** Mark of a withheld cell, the same in every output. */
export const WITHHELD = '※';

/** Mark of a number there is none of, such as a median that half of the appeals have not reached. */
export const NONE = '—';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const rules = new Set<string>(RULES.map(({ id }) => id));
const byRule = z
  .record(z.string(), count)
  .refine((said) => Object.keys(said).every((id) => rules.has(id)), 'a rule that is not declared');

/**
 * What the audit of an edition counted. Only an edition in which it found nothing is written.
 * Counts of cells are over everything published so far, not over this edition alone.
 */
export const auditSchema = z.strictObject({
  tables: count.describe('Tables read: those of this edition'),
  editions: count.describe('Editions read together, this one included'),
  published: count.describe('Figures a reader can use'),
  sums: count.describe('Sums and identities among published figures that were checked'),
  relations: count.describe(
    'Equations and inequalities that tie withheld figures to published ones',
  ),
  withheld: count.describe('Withheld figures in the model of the attacker'),
  sensitive: count.describe('Withheld counts of appeals and answers among them'),
  intervals: count.describe(
    'Intervals an attacker can reach that were computed by linear programs',
  ),
  certificates: count.describe('Pairs of whole-number tables checked without a solver'),
  revised: count.describe('Figures compared with earlier editions'),
});

export type AuditCounts = z.infer<typeof auditSchema>;

/** The manifest of an edition: what went in, what came out, and the hash of the one before. */
export const manifestSchema = z.strictObject({
  contract: z.string(),
  policy: policySchema,
  forum: forumSchema,
  issue: z.int().min(1).max(9).describe('1, or more where earlier issues were withdrawn'),
  sample: z.boolean(),
  profile: z.string(),
  input: z.array(
    z.strictObject({
      format: z.enum(FORMATS),
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
  changes: shownChangesSchema
    .nullable()
    .describe('Records that are not as they were counted before; null where nothing is known'),
  tables: z.array(
    z.strictObject({
      id: z.string(),
      file: z.string(),
      rows: count,
      cells: count,
      withheld: count,
      left_out: z.array(z.string()).describe('Periods too fine to publish under the policy'),
      bytes: count,
      sha256,
    }),
  ),
  audit: auditSchema,
  checklist: checklistSchema.describe(
    'What was asked before it was published, and who accepted what',
  ),
  recounts: z
    .array(z.string())
    .describe(
      'Withdrawn editions whose new periods are counted anew; those of other ones stay as printed',
    ),
  previous: z
    .strictObject({
      edition: z.string().regex(EDITION_ID),
      sha256: sha256.describe('Of its manifest.json'),
      withdrawal: sha256.nullable().describe('Of its withdrawn.json, if it had been withdrawn'),
    })
    .nullable()
    .describe('The edition published before this one, withdrawn or not'),
});

export type Manifest = z.infer<typeof manifestSchema>;
