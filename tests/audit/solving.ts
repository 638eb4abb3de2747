import { intervalOf } from '../../pipeline/audit/solve/interval.ts';
import { newPool } from '../../pipeline/audit/solve/pool.ts';
import { openProgram } from '../../pipeline/audit/solve/program.ts';
import { loadSolver } from '../../pipeline/audit/solve/solver.ts';
import type { Row, System, Table } from '../../pipeline/audit/solve/system.ts';

/** The solver, loaded for the tests of a file. */
export const highs = await loadSolver();

/** The equation that these unknowns add up to a total. */
export function total(unknowns: readonly number[], sum: number): Row {
  return { equal: true, constant: -sum, terms: unknowns.map((at) => [at, 1] as const) };
}

/** A system of unknowns that are all sensitive. */
export function systemOf(unknowns: number, threshold: number, rows: Row[]): System {
  return { asked: Array.from({ length: unknowns }, () => ({ threshold, sensitive: true })), rows };
}

/** The attacker’s interval of every unknown, null where nothing fits the system. */
export function intervalsOf(system: System): ([number, number] | null)[] {
  const program = openProgram(highs, system, false);
  const pool = newPool(system);
  const intervals = system.asked.map((_, at): [number, number] | null => {
    const interval = intervalOf(program, at, pool);
    return interval && [interval.low, interval.high];
  });
  program.close();
  return intervals;
}

/** Every table of whole numbers that fits a system of totals, by trying them all. */
export function everyTable({ asked, rows }: System): Table[] {
  const found: Table[] = [];
  const left = rows.map(({ constant }) => -constant);
  const totals = asked.map((_, at) =>
    rows.flatMap(({ terms }, row) => (terms.some(([unknown]) => unknown === at) ? [row] : [])),
  );
  const fill = (table: number[]) => {
    const at = table.length;
    if (at === asked.length) {
      if (left.every((rest) => rest === 0)) found.push(table);
      return;
    }
    const its = totals[at] as number[];
    const most = Math.min(...its.map((row) => left[row] as number));
    for (let value = 0; value <= most; value++) {
      for (const row of its) left[row] = (left[row] as number) - value;
      fill([...table, value]);
      for (const row of its) left[row] = (left[row] as number) + value;
    }
  };
  fill([]);
  return found;
}
