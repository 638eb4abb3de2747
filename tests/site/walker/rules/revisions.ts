import { csvParseRows } from 'd3-dsv';
import { WITHHELD } from '../../../../pipeline/contract/edition.ts';
import type { MeasureId } from '../../../../pipeline/contract/measures.ts';
import { REVISION_COLUMNS } from '../../../../site/revisions/csv.ts';
import { nameOf } from '../hidden.ts';
import type { Rule } from '../rule.ts';

type Column = (typeof REVISION_COLUMNS)[number];

/**
 * Of a withheld figure the file of what an edition restated says that it is, and no difference. What
 * it was before stands in the edition before.
 */
export const revisions: Rule = {
  name: 'revisions',
  kinds: ['csv'],
  look: ({ file, text }, rows, note) => {
    const [header = [], ...lines] = csvParseRows(text.replace(/^\ufeff/, ''));
    if (header.join() !== REVISION_COLUMNS.join()) return;
    const told = lines.map((line) => (column: Column) => line[REVISION_COLUMNS.indexOf(column)]);
    const hidden = new Map(rows.map((row) => [nameOf(row), row]));
    for (const cell of told) {
      const row = hidden.get(`${cell('table')} ${cell('row')}`);
      if (!row?.cells.has(cell('column') as MeasureId)) continue;
      note.meet(file, row);
      if (cell('after') !== WITHHELD || cell('difference') !== '') note.find(file, row);
    }
  },
};
