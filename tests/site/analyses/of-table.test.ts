import { expect, test } from 'vitest';
import { DURATION_TABLES } from '../../../pipeline/contract/tables/duration.ts';
import { TABLES } from '../../../pipeline/contract/tables.ts';
import { analysisOfTable } from '../../../site/analyses/of-table.ts';

test('every table of times, and that of stock and flow, is read by an analysis that names it', () => {
  const told = TABLES.filter(({ id }) => analysisOfTable(id)).map(({ id }) => id);
  expect(told.sort()).toEqual(
    [...DURATION_TABLES.map(({ id }) => id), 'stock_flow_by_month'].sort(),
  );
  for (const id of told) expect(analysisOfTable(id)?.tables).toContain(id);
});
