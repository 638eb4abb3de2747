import { z } from 'zod';
import { CODE_LISTS, type CodeListName } from './codes.ts';
import { MEASURES, type MeasureId, RATES, type RateId } from './measures.ts';

/** Lists that are not files of codes but declarations of the contract. */
export const OWN_LISTS = ['states', 'clocks', 'age_bands', 'quality_items'] as const;
export type OwnList = (typeof OWN_LISTS)[number];

const both = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const measureId = z.enum(Object.keys(MEASURES) as [MeasureId, ...MeasureId[]]);
const rateId = z.enum(Object.keys(RATES) as [RateId, ...RateId[]]);

const dimension = z.strictObject({
  id: z.string().regex(/^[a-z_]+$/),
  zh: z.string(),
  en: z.string(),
  kind: z.enum(['forum', 'year', 'quarter', 'month', 'number', 'code', 'attribute']),
  list: z.enum([...CODE_LISTS, ...OWN_LISTS]).optional(),
});

/** A published table, declared once; the SQL file, CSV, page and chart carry its id. */
export const tableSchema = z.strictObject({
  id: z.string().regex(/^[a-z_]+$/),
  title: both,
  grain: both.describe('What one row is'),
  dimensions: z.array(dimension).min(1),
  measures: z.array(measureId),
  base: measureId.nullable().describe('The count on which the others of the row rest'),
  rates: z.array(rateId),
  basis: both.describe('Which appeals are counted, by which date'),
  universe: z
    .enum(['all', 'valid', 'invalid', 'assigned', 'closed', 'key', 'rows'])
    .describe('Which records a row counts'),
  clock: z
    .enum(['received', 'event', 'none'])
    .describe('What puts a record in a period: its receipt, or each event by its own month'),
  privacy: z
    .enum(['total', 'province', 'local', 'named', 'file'])
    .describe('Class of the smallest count: province totals, province level, city or industry'),
  overlapping: z
    .boolean()
    .default(false)
    .describe('An appeal may stand in several rows, so rows do not add up'),
  restated: z
    .enum(['all', 'agency', 'nothing'])
    .describe('What a later edition may change in a period that has been published'),
  settles: z
    .int()
    .min(0)
    .default(0)
    .describe('Months after the end of a period before it is published, so that it is settled'),
  coarser: z
    .string()
    .nullable()
    .default(null)
    .describe('Table to read instead where a period is left out as too fine'),
});

export type Dimension = Omit<z.infer<typeof dimension>, 'list'> & {
  list?: CodeListName | OwnList;
};
export type Table = z.infer<typeof tableSchema>;
/** A table as it is written down; what has a default may be left out. */
export type TableDeclaration = z.input<typeof tableSchema>;

/** Header of the CSV of a table: dimensions, labels of coded dimensions, measures. */
export function csvColumns(table: Table): string[] {
  return [
    ...table.dimensions.flatMap(({ id, list }) => (list ? [id, `${id}_zh`, `${id}_en`] : [id])),
    ...table.measures,
  ];
}

/** The dimension of a calendar period, if the table has one. */
export function calendarOf({ dimensions }: Table): Dimension | undefined {
  return dimensions.find(({ kind }) => kind === 'month' || kind === 'quarter' || kind === 'year');
}
