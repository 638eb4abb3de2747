import type { Row, System, Table } from './system.ts';

/**
 * Whether two tables of whole numbers prove that an unknown is in doubt by a threshold: both satisfy
 * every relation exactly, and they differ in the unknown by the threshold or more. Additions and
 * comparisons of whole numbers only; no solver is trusted.
 */
export function certifies(
  system: System,
  [one, other]: readonly [Table, Table],
  unknown: number,
  threshold: number,
): boolean {
  const apart = Math.abs((one[unknown] ?? Number.NaN) - (other[unknown] ?? Number.NaN));
  return apart >= threshold && fits(system, one) && fits(system, other);
}

/** Whether a table has a whole number ≥ 0 for every unknown and satisfies every relation. */
export function fits({ asked, rows }: System, table: Table): boolean {
  return (
    table.length === asked.length &&
    table.every((value) => Number.isSafeInteger(value) && value >= 0) &&
    rows.every((row) => holds(row, table))
  );
}

function holds({ equal, constant, terms }: Row, table: Table): boolean {
  const sum = terms.reduce((so, [unknown, coef]) => so + coef * (table[unknown] ?? 0), constant);
  return equal ? sum === 0 : sum >= 0;
}
