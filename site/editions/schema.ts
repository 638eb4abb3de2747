import { z } from 'zod';
import { manifestSchema } from '../../pipeline/contract/edition.ts';
import { MEASURES, type MeasureId } from '../../pipeline/contract/measures.ts';
import { withdrawalSchema } from '../../pipeline/contract/withdrawal.ts';

const MEASURE_IDS = Object.keys(MEASURES) as [MeasureId, ...MeasureId[]];

/** A published figure: a whole number, or `null` where it is withheld. Never zero for withheld. */
export type Cell = number | null;

const rowSchema = z.object({
  keys: z.record(z.string(), z.string()).describe('Dimensions and the labels of their codes'),
  cells: z.partialRecord(z.enum(MEASURE_IDS), z.int().nullable()),
});

/** An edition as the pages use it: its manifest, the manifest’s hash and its tables’ rows. */
export const editionSchema = z.object({
  id: z.string(),
  manifest: manifestSchema,
  sha256: z.string().describe('Hash of manifest.json'),
  tables: z.record(z.string(), z.array(rowSchema)),
  withdrawn: withdrawalSchema.optional().describe('Of one that no longer stands'),
  get replaces() {
    return editionSchema.optional().describe('The withdrawn edition it was published instead of');
  },
});

export type Row = z.infer<typeof rowSchema>;
export type Edition = z.infer<typeof editionSchema>;

/** The figure of a measure in a row; asking for a measure the table has not is a mistake. */
export function cell(row: Row, measure: MeasureId): Cell {
  const found = row.cells[measure];
  if (found === undefined) throw new Error(`this row has no measure ${measure}`);
  return found;
}

/** The text of a dimension or label column in a row. */
export function key(row: Row, column: string): string {
  const found = row.keys[column];
  if (found === undefined) throw new Error(`this row has no column ${column}`);
  return found;
}

/** The rows of a table in an edition; none where the edition came before the table. */
export function rowsOf(edition: Edition | undefined, table: string): Row[] {
  return edition?.tables[table] ?? [];
}
