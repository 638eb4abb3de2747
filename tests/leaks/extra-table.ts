import { WITHHELD } from '../../pipeline/contract/edition.ts';
import { labelsIn } from '../../pipeline/contract/lists.ts';
import {
  csvColumns,
  type Dimension,
  type Table,
  type TableDeclaration,
  tableSchema,
} from '../../pipeline/contract/table.ts';
import type { CutRow } from './count-at.ts';
import { csvText } from './sheet.ts';

/** Declare a table of valid appeals at another cut. */
export function declareCut(dimensions: Dimension[], more: Partial<TableDeclaration> = {}): Table {
  const said = { zh: '另一种切法', en: 'another cut' };
  const local = dimensions.some(({ id }) => ['city', 'region', 'industry'].includes(id));
  return tableSchema.parse({
    id: `extra_by_${dimensions.map(({ id }) => id).join('_')}`,
    title: said,
    grain: said,
    basis: said,
    dimensions,
    measures: ['valid'],
    base: 'valid',
    rates: [],
    universe: 'valid',
    clock: 'received',
    privacy: local ? 'local' : 'province',
    restated: 'agency',
    ...more,
  });
}

/** The CSV of a table. */
export function csvOf(table: Table, rows: readonly CutRow[]): string {
  const lines = rows.map((row) => [
    ...table.dimensions.flatMap(({ list }, at) => {
      const code = row.codes[at] ?? '';
      if (!list) return [code];
      const label = labelsIn(list).find((one) => one.code === code);
      return [code, label?.zh ?? '', label?.en ?? ''];
    }),
    ...table.measures.map((id) => (row.shown ? String(row.cells[id] ?? 0) : WITHHELD)),
  ]);
  return csvText([csvColumns(table), ...lines]);
}
