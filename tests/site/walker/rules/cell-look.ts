import type { Rule } from '../rule.ts';
import { hiddenPlaces } from '../table-cells.ts';

/** What a withheld cell may look like: a figure’s cell with the hatch; no step of a colour scale. */
const LOOKS = ['n', 'w'];

/** A withheld cell looks like any other withheld cell: the hatch, one mark in it, nothing drawn. */
export const cellLook: Rule = {
  name: 'cell-look',
  kinds: ['html'],
  look: (source, rows, note) => {
    for (const { row, cell } of hiddenPlaces(source, rows)) {
      note.meet(source.file, row);
      const inside = [...cell.getElementsByTagName('*')].map(({ localName }) => localName);
      const plain = [...cell.classList].sort().join() === LOOKS.join() && inside.join() === 'abbr';
      if (!plain) note.find(source.file, row);
    }
  },
};
