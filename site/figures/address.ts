import type { Table } from '../../pipeline/contract/table.ts';
import { key, type Row } from '../editions/schema.ts';

/** Where a row stands in an edition, as pages name it: `funnel_by_city 2015 440100`. */
export function addressOf({ id, dimensions }: Table, row: Row): string {
  return [id, ...dimensions.map((one) => key(row, one.id))].join(' ');
}
