import { demand } from '../demand.ts';

/**
 * The x with A·x = b, by Gaussian elimination with the largest pivot; for the few rows of a test.
 *
 * @throws RangeError where A has no inverse
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    const rest = rows.splice(k).sort((a, b) => Math.abs(b[k] ?? 0) - Math.abs(a[k] ?? 0));
    rows.push(...rest);
    clearColumn(rows, k);
  }
  return rows.map((row, k) => (row[size] ?? 0) / (row[k] ?? 1));
}

/** Takes the pivot row from every other row so that only the pivot is left in its column. */
function clearColumn(rows: number[][], k: number): void {
  const pivot = rows[k] ?? [];
  const head = pivot[k] ?? 0;
  demand(head !== 0, 'The groups’ variances leave nothing to test.');
  for (const row of rows) {
    const factor = row === pivot ? 0 : (row[k] ?? 0) / head;
    if (factor === 0) continue;
    for (let j = k; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
  }
}
