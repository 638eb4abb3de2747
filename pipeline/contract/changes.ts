import { z } from 'zod';

const count = z.int().min(0);

/** What can have happened to records since they were last counted, in words. */
export const CHANGE_KINDS = {
  late: { zh: '补登，计入下一个时期', en: 'registered late, counted in the next period' },
  corrected: {
    zh: '有效与否或者收到月份改了，仍按公布时计数',
    en: 'with another validity or month of receipt, counted as printed',
  },
  reclassified: {
    zh: '类别、地区、行业或者渠道改了，仍按公布时计数',
    en: 'with another issue, place, industry or channel, counted as printed',
  },
  reopened: { zh: '办结以后又重办', en: 'closed before and open again' },
  gone: {
    zh: '导出里没有了，仍按最后所见计数',
    en: 'no longer in the export, counted as last seen',
  },
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;

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
