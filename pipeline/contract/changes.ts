import { z } from 'zod';

const count = z.int().min(0);

/** How many records are not as they were when they were last counted, by what has changed. */
export const changesSchema = z.strictObject({
  known: count.describe('Records of periods already in print'),
  late: count.describe('New records received in a period in print: counted in the next one'),
  corrected: count.describe('Records with another validity or month of receipt: counted as before'),
  reclassified: count.describe('Records with another issue, place, industry or channel: as before'),
  reopened: count.describe('Closed when last seen, open now'),
  gone: count.describe('No longer in the export: counted as they were last known'),
});

export type Changes = z.infer<typeof changesSchema>;

const shown = count.nullable();

/** The same as an edition tells it: null is fewer than may be shown, none included. */
export const shownChangesSchema = z.strictObject({
  late: shown,
  corrected: shown,
  reclassified: shown,
  reopened: shown,
  gone: shown,
});
