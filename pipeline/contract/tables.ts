import { type Table, tableSchema } from './table.ts';
import { CLOSURE_TABLES } from './tables/closure.ts';
import { DURATION_TABLES } from './tables/duration.ts';
import { FUNNEL_TABLES } from './tables/funnel.ts';
import { RESULT_TABLES } from './tables/result.ts';

/** Every published table, in the order of the data page. A table not listed cannot be written. */
export const TABLES: Table[] = [
  ...FUNNEL_TABLES,
  ...CLOSURE_TABLES,
  ...DURATION_TABLES,
  ...RESULT_TABLES,
].map((declared) => tableSchema.parse(declared));

/** The declaration of a table. */
export function table(id: string): Table {
  const found = TABLES.find((one) => one.id === id);
  if (!found) throw new Error(`table ${id} is not declared`);
  return found;
}
