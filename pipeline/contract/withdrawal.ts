import { z } from 'zod';
import { signatureOf } from './edition.ts';
import { EDITION_ID } from './edition-id.ts';
import { REVISION_REASON_CODES } from './revision-reasons.ts';

/** Name of the file in an edition's folder that withdraws it. */
export const WITHDRAWN = 'withdrawn.json';

/**
 * The withdrawal of an edition. The edition stays where it is, since others may have copied it; this
 * file beside its manifest says that it no longer stands, since when and why.
 */
export const withdrawalSchema = z.strictObject({
  edition: z.string().regex(EDITION_ID),
  manifest_sha256: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.date(),
  by: z.string().trim().min(2).describe('Who withdrew it'),
  reason: z.enum(REVISION_REASON_CODES),
  note_zh: z.string().trim().min(4),
  note_en: z.string().describe('May be empty; the label of the reason is shown then'),
});

export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** Files an edition's folder may hold beside its tables. */
export const BESIDE_TABLES = [
  'manifest.json',
  signatureOf('manifest.json'),
  WITHDRAWN,
  signatureOf(WITHDRAWN),
];
