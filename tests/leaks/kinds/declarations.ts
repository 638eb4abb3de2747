import type { Dimension, TableDeclaration } from '../../../pipeline/contract/table.ts';
import { DIMENSIONS as D } from '../../../pipeline/contract/tables/dimensions.ts';
import { type CutRow, countAt } from '../count-at.ts';
import { declareCut } from '../extra-table.ts';
import { type Caught, type Kind, type Leak, WORKED_OUT } from '../leak.ts';
import type { Safe } from '../safe.ts';
import { givesAway } from '../subtraction.ts';
import { withTable } from '../table-leak.ts';

const EXPECTED: readonly Caught[] = ['declared', 'threshold', ...WORKED_OUT];

/** Declare a table and publish all of it. */
function whole(
  safe: Safe,
  dimensions: Dimension[],
  more: Partial<TableDeclaration>,
  tellsTooMuch: (rows: readonly CutRow[]) => boolean,
): Leak {
  const table = declareCut(dimensions, more);
  const rows = countAt(safe, table);
  if (!tellsTooMuch(rows) && !givesAway(safe, table, rows))
    throw new Error(`${table.id} gives nothing away`);
  return withTable(table, rows, EXPECTED, `${table.id} ${JSON.stringify(more)}`);
}

function hasSmall(measure: 'valid' | 'assigned') {
  return (rows: readonly CutRow[]) =>
    rows.some(({ cells }) => (cells[measure] ?? 0) > 0 && (cells[measure] ?? 0) < 5);
}

/** Tables whose declarations make less of what they hold than it is. */
export const DECLARATIONS: Kind[] = [
  {
    kind: 'small counts in a table declared as totals, or as rows that do not add up',
    leaks: (safe) => [
      whole(safe, [D.quarter, D.city], { privacy: 'total' }, hasSmall('valid')),
      whole(safe, [D.month, D.city], { privacy: 'named' }, hasSmall('valid')),
      whole(safe, [D.month, D.industry], { privacy: 'file' }, hasSmall('valid')),
      whole(safe, [D.quarter, D.issue], { overlapping: true }, () => false),
      whole(safe, [D.month, D.issue_group], { overlapping: true }, () => false),
    ],
  },
  {
    // “published wherever its base n is published”, and here it is not
    kind: 'what the union did at a cut whose appeals nobody publishes',
    leaks: (safe) =>
      [
        [D.month, D.city],
        [D.quarter, D.city],
        [D.month, D.region],
        [D.year, D.city, D.channel],
      ].flatMap((cut) =>
        (['assigned', null] as const).map((base) =>
          whole(
            safe,
            cut,
            { measures: ['assigned', 'closed'], base, universe: 'assigned' },
            hasSmall('assigned'),
          ),
        ),
      ),
  },
];
