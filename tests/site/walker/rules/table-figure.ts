import { WITHHELD } from '../../../../pipeline/contract/edition.ts';
import type { Rule } from '../rule.ts';
import { hiddenPlaces } from '../table-cells.ts';

/** In a table the cell of a withheld figure says ※ and nothing else. */
export const tableFigure: Rule = {
  name: 'table-figure',
  kinds: ['html'],
  look: (source, rows, note) => {
    for (const { row, cell, measure } of hiddenPlaces(source, rows)) {
      if (!measure) continue;
      note.meet(source.file, row);
      if (cell.textContent?.trim() !== WITHHELD) note.find(source.file, row);
    }
  },
};
