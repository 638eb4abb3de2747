import type { MeasureId, RateId } from '../../pipeline/contract/measures.ts';
import type { Method } from '../../pipeline/contract/methods.ts';
import type { Table } from '../../pipeline/contract/table.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';

/** Published tables in which a measure or a rate stands. */
export function tablesWith(id: MeasureId | RateId): Table[] {
  return TABLES.filter(({ measures, rates }) => [...measures, ...rates].some((one) => one === id));
}

/** Published tables in which any measure or rate of a method stands, in the order of the tables. */
export function tablesOf({ measures, rates }: Method): Table[] {
  const all = new Set([...measures, ...rates].flatMap(tablesWith));
  return TABLES.filter((table) => all.has(table));
}
