import type { Dimension } from '../../../pipeline/contract/table.ts';
import { DIMENSIONS as D } from '../../../pipeline/contract/tables/dimensions.ts';
import { declareCut } from '../extra-table.ts';
import { type Kind, type Leak, WORKED_OUT } from '../leak.ts';
import type { Safe } from '../safe.ts';
import { givesAway } from '../subtraction.ts';
import { smallWithheld, withTable } from '../table-leak.ts';

/** Cuts somebody might ask for; each withholds its own small counts and nothing else. */
const CUTS: Dimension[][] = [
  [D.month, D.city],
  [D.month, D.region],
  [D.month, D.industry],
  [D.month, D.channel],
  [D.month, D.issue_group],
  [D.month, D.subissue],
  [D.month, D.region, D.issue_group],
  [D.quarter, D.city],
  [D.quarter, D.industry],
  [D.quarter, D.issue],
  [D.quarter, D.issue_group],
  [D.quarter, D.subissue],
  [D.quarter, D.region, D.issue_group],
  [D.quarter, D.channel, D.issue_group],
  [D.quarter, D.channel, D.region],
  [D.quarter, D.industry, D.region],
  [D.year, D.channel, D.region],
  [D.year, D.city, D.channel],
  [D.year, D.city, D.issue],
  [D.year, D.region, D.issue],
  [D.year, D.region, D.issue_group],
  [D.year, D.region, D.subissue],
  [D.year, D.industry, D.issue_group],
  [D.year, D.industry, D.channel],
  [D.year, D.industry, D.region],
  [D.year, D.industry, D.issue],
  [D.year, D.channel, D.issue],
  [D.year, D.channel, D.issue_group],
];

function addCut(safe: Safe, dimensions: Dimension[]): Leak {
  const table = declareCut(dimensions);
  const rows = smallWithheld(safe, table);
  if (!givesAway(safe, table, rows)) throw new Error(`${table.id} gives nothing away`);
  return withTable(table, rows, WORKED_OUT);
}

/** Tables at further cuts, declared as they ought to be. */
export const EXTRA_CUTS: Kind[] = [
  {
    kind: 'an extra cut point',
    leaks: (safe) => CUTS.map((cut) => addCut(safe, cut)),
  },
];
