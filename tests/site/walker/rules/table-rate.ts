import { WITHHELD } from '../../../../pipeline/contract/edition.ts';
import type { Rule } from '../rule.ts';
import { hiddenPlaces } from '../table-cells.ts';

/** A rate of which the part or the base is withheld says ※ and nothing else. */
export const tableRate: Rule = {
  name: 'table-rate',
  kinds: ['html'],
  look: (source, rows, note) => {
    for (const { row, cell, rate } of hiddenPlaces(source, rows)) {
      if (!rate) continue;
      note.meet(source.file, row);
      if (cell.textContent?.trim() !== WITHHELD) note.find(source.file, row);
    }
  },
};
