import { z } from 'zod';
import { FIELD_NAMES } from './fields.ts';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const column = z.strictObject({
  column: z.string().optional().describe('Header of the column in the export'),
  constant: text.optional().describe('A code that every row gets, where there is no such column'),
  values: z
    .record(z.string(), z.string())
    .default({})
    .describe(
      'Labels of this export and the codes, or Chinese names of codes, they stand for, beside the known ones',
    ),
  formats: z
    .array(z.string())
    .default([])
    .describe('Date patterns as strptime writes them, tried before the known ones'),
  unit: z.enum(['元', '万元']).optional().describe('Unit of an amount, if the header does not say'),
  otherwise: z.string().optional().describe('Code for labels that are not in any list'),
});

const shorthand = z.union([z.string().transform((name) => ({ column: name })), z.looseObject({})]);

/** A source profile: which column of an export is which field, and how its values read. */
export const profileSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  title: z.strictObject({ zh: z.string(), en: z.string() }),
  sample: z.boolean().default(false).describe('True for invented data: every page then says so'),
  exported: z.iso.date().optional().describe('Day of the export; later dates are impossible'),
  earliest: z.iso.date().default('2013-12-01').describe('First day a date may have'),
  missing: z
    .array(text)
    .default(['', '-', '—', '－', '/', '不详', '暂无', 'N/A', 'null'])
    .describe('Cell texts that mean there is no value'),
  sheet: z.string().optional().describe('Worksheet to read; without it the first with a header'),
  columns: z
    .partialRecord(z.enum(FIELD_NAMES), shorthand.pipe(column))
    .describe('Field of the contract → column of the export'),
  limits: z
    .strictObject({
      quarantined: z.number().min(0).max(1).default(0.02),
      unclassified: z.number().min(0).max(1).default(0.05),
      gone: z.number().min(0).max(1).default(0.02),
      fresh_days: z.int().min(0).default(31),
    })
    .prefault({})
    .describe(
      'What is published only with a written reason. Shares above these: rows quarantined, appeals without a known issue, records counted before that are no longer in the export. More days than these: from the as-of date to the day of publication, and from the last receipt to the as-of date',
    ),
});

export type Profile = z.infer<typeof profileSchema>;
export type ProfileColumn = z.infer<typeof column>;
