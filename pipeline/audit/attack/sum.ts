import type { Place } from '../finding.ts';
import type { Unknown, Value } from './unknown.ts';
import type { View } from './view.ts';

/** The rows of one table that make up one figure of a cut. */
export interface Sum {
  view: View;
  /** Period of the first of its rows. */
  period: string;
  known: number;
  unknown: Unknown[];
  rows: number;
}

/** A sum as values to relate, each this many times. */
export function weigh({ known, unknown }: Sum, times: number): (readonly [number, Value])[] {
  return [[times, known], ...unknown.map((one) => [times, one] as const)];
}

/** The table of a sum, and the period of the first of its rows. */
export function placeOf({ view, period }: Sum): Place {
  return { table: view.table.id, period };
}

/** The sum that says most: fewest unknowns, then fewest rows, then the table declared first. */
export function bestOf(sums: readonly Sum[]): Sum | undefined {
  return sums.reduce<Sum | undefined>(
    (best, sum) => (best && !saysMore(sum, best) ? best : sum),
    undefined,
  );
}

function saysMore(one: Sum, other: Sum): boolean {
  if (one.unknown.length !== other.unknown.length) return one.unknown.length < other.unknown.length;
  return one.rows < other.rows;
}
