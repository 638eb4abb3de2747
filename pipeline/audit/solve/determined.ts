import { clear, type Line, normalise, PRIMES, residue } from './residues.ts';
import type { Row, System } from './system.ts';

/** Where the constant of an equation stands among its unknowns. */
const CONSTANT = -1;

/**
 * Unknowns which the equations alone determine, with their values: Gauss–Jordan elimination over
 * two prime fields. An unknown is determined when its reduced line holds no other. What either
 * field finds counts: a prime could hide a determined unknown, a false alarm only costs a look.
 *
 * @returns values as residues: a count below the prime stands as itself
 */
export function determined({ rows }: System): Map<number, number> {
  const found = new Map<number, number>();
  for (const prime of PRIMES)
    for (const [pivot, line] of reduce(rows, prime)) {
      const constant = line.get(CONSTANT) ?? 0;
      if (line.size === (constant ? 2 : 1)) found.set(pivot, residue(-constant, prime));
    }
  return found;
}

/** Reduced lines by pivot: the pivot is 1 there and stands in no other line. */
function reduce(rows: readonly Row[], prime: number): Map<number, Line> {
  const lines = new Map<number, Line>();
  const equations = rows.filter(({ equal }) => equal);
  for (const row of equations.sort((a, b) => a.terms.length - b.terms.length)) {
    const line = lineOf(row, prime);
    for (const [pivot, above] of lines) clear(line, above, pivot, prime);
    const pivot = [...line.keys()].find((at) => at !== CONSTANT);
    if (pivot === undefined) continue;
    normalise(line, pivot, prime);
    lines.set(pivot, line);
  }
  const pivots = [...lines];
  for (const [at, [pivot, line]] of [...pivots.entries()].reverse())
    for (const [, earlier] of pivots.slice(0, at)) clear(earlier, line, pivot, prime);
  return lines;
}

function lineOf({ constant, terms }: Row, prime: number): Line {
  const entries = [...terms, [CONSTANT, constant] as const];
  return new Map(
    entries
      .map(([at, value]) => [at, residue(value, prime)] as const)
      .filter(([, value]) => value !== 0),
  );
}
