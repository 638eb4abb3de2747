import { IDENTITIES } from '../../contract/identities.ts';
import type { MeasureId } from '../../contract/measures.ts';
import type { Table } from '../../contract/table.ts';
import { type Relation, relation } from './relation.ts';
import type { View } from './view.ts';

/** A whole and the parts of it that a table has. */
interface Split {
  parts: readonly MeasureId[];
  /** Whether the parts are all there is. */
  complete: boolean;
}

/** The identities of the contract in every row that has the whole and some part. */
export function rowIdentities({ table, rows }: View): Relation[] {
  const splits = splitsOf(table);
  return rows.flatMap(({ values, period }) => {
    const value = (id: MeasureId) => values[table.measures.indexOf(id)] ?? 0;
    return splits.map(({ whole, parts, complete }) =>
      relation(
        complete ? 'equal' : 'at least',
        [[1, value(whole)], ...parts.map((part) => [-1, value(part)] as const)],
        [{ table: table.id, period }],
      ),
    );
  });
}

function splitsOf({ measures }: Table): (Split & { whole: MeasureId })[] {
  return IDENTITIES.filter(({ whole }) => measures.includes(whole)).flatMap((identity) =>
    splits(identity, measures)
      .filter(({ parts }) => parts.length > 0)
      .map((split) => ({ whole: identity.whole, ...split })),
  );
}

/** Every way to write the parts of an identity in measures of the table. */
function splits(
  { parts, complete }: (typeof IDENTITIES)[number],
  measures: readonly MeasureId[],
): Split[] {
  let found: Split[] = [{ parts: [], complete }];
  for (const part of parts)
    found = found.flatMap((split) =>
      waysOf(part, measures).map((way) => ({
        parts: [...split.parts, ...way.parts],
        complete: split.complete && way.complete,
      })),
    );
  return found;
}

/** A part itself; where the table lacks it, the parts of that part. */
function waysOf(part: MeasureId, measures: readonly MeasureId[]): Split[] {
  if (measures.includes(part)) return [{ parts: [part], complete: true }];
  const ways = IDENTITIES.filter(({ whole }) => whole === part).flatMap((identity) =>
    splits(identity, measures),
  );
  return ways.length > 0 ? ways : [{ parts: [], complete: false }];
}
