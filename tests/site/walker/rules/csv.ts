import { csvParseRows } from 'd3-dsv';
import { WITHHELD } from '../../../../pipeline/contract/edition.ts';
import { type MeasureId, RATES, type RateId } from '../../../../pipeline/contract/measures.ts';
import { REVISION_COLUMNS } from '../../../../site/revisions/csv.ts';
import { contextOf } from '../context.ts';
import type { HiddenRow } from '../hidden.ts';
import type { Rule } from '../rule.ts';

/**
 * In a line of a withheld row every withheld figure, and every rate on one, is ※. What an edition
 * restated has a rule of its own.
 */
export const csv: Rule = {
  name: 'csv',
  kinds: ['csv'],
  look: ({ file, text }, rows, note) => {
    const { tables } = contextOf(file, []);
    const [header = [], ...lines] = csvParseRows(text.replace(/^\ufeff/, ''));
    if (header.join() === REVISION_COLUMNS.join()) return;
    for (const row of rows.filter(
      ({ table }) => tables.length === 0 || tables.includes(table.id),
    )) {
      const keys = Object.values(row.keys);
      const columns = Object.keys(row.keys).map((id) => header.indexOf(id));
      for (const line of lines) {
        const isIt = columns.includes(-1)
          ? keys.every((key) => line.includes(key))
          : columns.every((column, at) => line[column] === keys[at]);
        if (!isIt) continue;
        note.meet(file, row);
        if (line.some((cell, at) => tells(cell, header[at] ?? '', row))) note.find(file, row);
      }
    }
  },
};

/** Whether a cell holds a figure of what is hidden; a column that is not known is not trusted. */
function tells(cell: string, column: string, row: HiddenRow): boolean {
  const { table, keys, cells } = row;
  if (column.replace(/_(?:zh|en)$/, '') in keys) return false;
  if (table.measures.includes(column as MeasureId) && !cells.has(column as MeasureId)) return false;
  const rate = RATES[column as RateId];
  if (rate && !cells.has(rate.numerator) && !cells.has(rate.denominator)) return false;
  return cell !== WITHHELD;
}
