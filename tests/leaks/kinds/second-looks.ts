import type { Dimension } from '../../../pipeline/contract/table.ts';
import { DIMENSIONS as D } from '../../../pipeline/contract/tables/dimensions.ts';
import { countAt } from '../count-at.ts';
import { declareCut } from '../extra-table.ts';
import { type Kind, WORKED_OUT } from '../leak.ts';
import { smallWithheld, withTable } from '../table-leak.ts';

/** Cuts that are published already. */
const CUTS: Dimension[][] = [
  [D.month, D.issue],
  [D.quarter, D.channel],
  [D.year, D.issue],
  [D.year, D.subissue],
  [D.year, D.industry],
  [D.year, D.city, D.issue_group],
];

/** Tables that say of what is published already what it withholds. */
export const SECOND_LOOKS: Kind[] = [
  {
    kind: 'the same cut again, small counts alone withheld',
    leaks: (safe) =>
      CUTS.map((cut) => {
        const table = declareCut(cut);
        return withTable(table, smallWithheld(safe, table), WORKED_OUT);
      }),
  },
  {
    // where nobody's base is shown, what the union did tells of small numbers of appeals
    kind: 'what the union did in withheld rows, in a table of its own',
    leaks: (safe) =>
      CUTS.map((cut) => {
        const table = declareCut(cut, {
          id: `handled_by_${cut.map(({ id }) => id).join('_')}`,
          measures: ['assigned', 'closed'],
          base: 'assigned',
          universe: 'assigned',
        });
        return withTable(table, countAt(safe, table), ['threshold', ...WORKED_OUT]);
      }),
  },
];
