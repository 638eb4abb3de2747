import type { ModelData } from 'highs';
import type { System } from './system.ts';

/** No count is larger; it gives every unknown an end, in numbers the solver is exact in. */
export const LARGEST = 10_000_000;

/** A system in the solver’s sparse rows: Σ coef · unknown within bounds, unknowns from 0. */
export function modelData({ asked, rows }: System, whole: boolean): ModelData {
  const columns = asked.length;
  const entries = rows.flatMap(({ terms }) => terms);
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ terms }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + terms.length;
  });
  return {
    numCols: columns,
    numRows: rows.length,
    colCost: new Float64Array(columns),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(LARGEST),
    rowLower: Float64Array.from(rows, ({ constant }) => -constant),
    rowUpper: Float64Array.from(rows, ({ equal, constant }) =>
      equal ? -constant : Number.POSITIVE_INFINITY,
    ),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns,
      starts,
      indices: Int32Array.from(entries, ([unknown]) => unknown),
      values: Float64Array.from(entries, ([, coef]) => coef),
    },
    integrality: new Int32Array(columns).fill(whole ? 1 : 0),
  };
}
