import { isCount } from '../../contract/measures.ts';
import type { Cut } from './coarsening.ts';
import { figureKey } from './figure-key.ts';
import { groupRows, type RowGroup } from './group-rows.ts';
import { nameOf } from './sensitive.ts';
import type { Sum } from './sum.ts';
import type { View } from './view.ts';

/** A sum of rows and the figure it is of. */
export interface Added {
  key: string;
  /** Codes at the cut, in its order. */
  codes: string[];
  sum: Sum;
}

/** Add a view’s rows up to a cut it reaches, measure by measure. */
export function addUp(view: View, cut: Cut): Added[] {
  return groupRows(view, cut).flatMap((group) =>
    view.table.measures.flatMap((id, at) => {
      const key = isCount(id) ? figureKey(nameOf(id), group.codes, group.counted) : null;
      return key === null ? [] : [{ key, codes: group.codes, sum: sumOf(view, group, at) }];
    }),
  );
}

function sumOf(view: View, { period, rows }: RowGroup, at: number): Sum {
  const sum: Sum = { view, period, known: 0, unknown: [], rows: rows.length };
  for (const { values } of rows) {
    const value = values[at] ?? 0;
    if (typeof value === 'number') sum.known += value;
    else sum.unknown.push(value);
  }
  return sum;
}
