import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { determined } from '../../pipeline/audit/solve/determined.ts';
import type { Row } from '../../pipeline/audit/solve/system.ts';
import { verdictOn } from '../../pipeline/audit/solve/verdict.ts';
import { highs, intervalsOf, systemOf, total } from './solving.ts';

/** Examples with printed answers beside the checkout; skipped by name where they are absent. */
const CASES = path.resolve('../shared/cases/disclosure');
const absent = !existsSync(CASES);
const read = (name: string) => JSON.parse(readFileSync(path.join(CASES, `${name}.json`), 'utf8'));

/** The unknowns of a table with its totals, and the equation of each of its rows and columns. */
function tableSystem(cells: (number | null)[][], threshold: number) {
  const unknown = new Map<string, number>();
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell === null) unknown.set(`${row + 1},${column + 1}`, unknown.size);
    });
  });
  const sumTo = (line: [string, number | null][]): Row => {
    const parts = line.slice(0, -1);
    const known = parts.reduce((sum, [, cell]) => sum + (cell ?? 0), 0);
    const hidden = parts.flatMap(([at, cell]) =>
      cell === null ? [unknown.get(at) as number] : [],
    );
    return total(hidden, (line.at(-1)?.[1] ?? 0) - known);
  };
  const lines = cells.map((line, row) =>
    line.map((cell, column): [string, number | null] => [`${row + 1},${column + 1}`, cell]),
  );
  const columns = (lines[0] ?? []).map((_, at) =>
    lines.map((line) => line[at] as (typeof line)[0]),
  );
  const rows = [...lines, ...columns].map(sumTo).filter(({ terms }) => terms.length > 0);
  return { unknown, system: systemOf(unknown.size, threshold, rows) };
}

describe.skipIf(absent)('examples with known answers', () => {
  test('intervals of the handbook’s third example (Geurts 1992)', () => {
    const { table, derived_intervals, expected_intervals } = read('handbook_example3_geurts1992');
    const { unknown, system } = tableSystem(table.cells, 1);
    const intervals = intervalsOf(system);
    const found = Object.fromEntries([...unknown].map(([cell, at]) => [cell, intervals[at]]));
    expect(found).toEqual(derived_intervals);
    expect(found).toMatchObject(expected_intervals);
  });

  test('counts derived by linking two published tables', () => {
    const { published, expected_derived_female } = read('handbook_ch5_linking');
    const { living_in_A, working_in_A, living_and_working, male } = published;
    // unknowns: women who live and work there, only live there, only work there
    const rows = [
      total([0], living_and_working - male.live_work),
      total([0, 1], living_in_A - male.live_work - male.live_only),
      total([0, 2], working_in_A - male.live_work - male.work_only),
    ];
    const found = determined(systemOf(3, 10, rows));
    // the printed number of those who only live there does not follow from the printed totals
    const { live_work, work_only } = expected_derived_female;
    expect([found.get(0), found.get(2)]).toEqual([live_work, work_only]);
  });

  test('withholding the small column of the group example protects nobody in it', () => {
    const { rows } = read('handbook_ch5_group_disclosure');
    const lines: number[][] = Object.values(rows);
    const hidden = lines.map((line, row) =>
      line.map((cell, column) => (row < 3 && column === 1 ? null : cell)),
    );
    const { system } = tableSystem(hidden, 5);
    expect(verdictOn(system, highs).recovered).toEqual([0, 1, 2]);
    // with the large column withheld too, three small counts are still pinned below the threshold
    const both = lines.map((line, row) =>
      line.map((cell, column) => (row < 3 && column < 2 ? null : cell)),
    );
    expect(verdictOn(tableSystem(both, 5).system, highs).narrow.length).toBe(6);
  });

  test('the pattern τ-ARGUS chose is closed, and no part of it can be spared', () => {
    const { rows } = read('tauargus_rtauargus_ex1');
    interface Printed {
      ACTIVITY: string;
      SIZE: string;
      VAL: number;
      Status: string;
    }
    const cells = ['01', '02', '06', 'Total'].map((activity) =>
      ['tr1', 'tr2', 'Total'].map((size) =>
        rows.find((row: Printed) => row.ACTIVITY === activity && row.SIZE === size),
      ),
    );
    const hide = (spared: number) => {
      let seen = -1;
      return cells.map((line) =>
        line.map(({ VAL, Status }: Printed) => {
          if (Status !== 'V') seen += 1;
          return Status === 'V' || seen === spared ? VAL : null;
        }),
      );
    };
    expect(determined(tableSystem(hide(-1), 5).system).size).toBe(0);
    for (const spared of [0, 1, 2, 3])
      expect(determined(tableSystem(hide(spared), 5).system).size).toBe(3);
  });
});
