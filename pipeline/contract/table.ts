import { z } from 'zod';
import { CODE_LISTS, type CodeListName } from './codes.ts';
import { MEASURES, type MeasureId, RATES, type RateId } from './measures.ts';

const both = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const measureId = z.enum(Object.keys(MEASURES) as [MeasureId, ...MeasureId[]]);
const rateId = z.enum(Object.keys(RATES) as [RateId, ...RateId[]]);

const dimension = z.strictObject({
  id: z.string().regex(/^[a-z_]+$/),
  zh: z.string(),
  en: z.string(),
  kind: z.enum(['forum', 'year', 'quarter', 'month', 'number', 'code', 'attribute']),
  list: z.enum([...CODE_LISTS, 'states', 'quality_items']).optional(),
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
    .enum(['all', 'valid', 'not_valid', 'assigned', 'closed', 'key', 'rows'])
    .describe('Which records a row counts'),
  clock: z
    .enum(['received', 'assigned', 'none'])
    .describe('Date by which records fall in a period'),
  privacy: z
    .enum(['total', 'province', 'local', 'named', 'file'])
    .describe('Class of the smallest count: province totals, province level, city or industry'),
});

export type Dimension = Omit<z.infer<typeof dimension>, 'list'> & {
  list?: CodeListName | 'states' | 'quality_items';
};
export type Table = z.infer<typeof tableSchema>;

/** Header of the CSV of a table: dimensions, labels of coded dimensions, measures. */
export function csvColumns(table: Table): string[] {
  return [
    ...table.dimensions.flatMap(({ id, list }) => (list ? [id, `${id}_zh`, `${id}_en`] : [id])),
    ...table.measures,
  ];
}
