import { fits } from './certificate.ts';
import type { System, Table } from './system.ts';

/** How far from a whole number a vertex may lie and still be taken for one; it is checked exactly. */
const NEAR = 1e-5;

/** Whole-number tables found so far, and for every unknown the two furthest apart in it. */
export interface Pool {
  /** Take in a solver’s answer if it is a table of whole numbers that fits. */
  add: (answer: ArrayLike<number>) => void;
  /** The tables in which an unknown is smallest and largest; null before any was found. */
  ends: (unknown: number) => readonly [Table, Table] | null;
}

export function newPool(system: System): Pool {
  const ends: [Table, Table][] = [];
  return {
    add: (answer) => {
      const table = wholeTable(answer);
      if (!table || !fits(system, table)) return;
      table.forEach((value, unknown) => {
        const [low, high] = ends[unknown] ?? [table, table];
        ends[unknown] = [
          value < (low[unknown] as number) ? table : low,
          value > (high[unknown] as number) ? table : high,
        ];
      });
    },
    ends: (unknown) => ends[unknown] ?? null,
  };
}

function wholeTable(answer: ArrayLike<number>): Table | null {
  const table = [];
  for (const value of Array.from(answer)) {
    const whole = Math.round(value);
    if (Math.abs(value - whole) > NEAR) return null;
    table.push(whole === 0 ? 0 : whole);
  }
  return table;
}
