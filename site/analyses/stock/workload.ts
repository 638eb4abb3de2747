import { cell, type Row } from '../../editions/schema.ts';

/**
 * Closed over newly assigned in one month: whether the work kept pace. It is no closure rate, as
 * most of those closed were assigned earlier. Text with two decimals; nothing where none was assigned.
 */
export function workload(row: Row): string | undefined {
  const [closed, assigned] = [cell(row, 'newly_closed'), cell(row, 'newly_assigned')];
  if (closed === null || !assigned) return undefined;
  return (closed / assigned).toFixed(2);
}
