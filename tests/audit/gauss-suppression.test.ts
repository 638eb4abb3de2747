import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../pipeline/audit/solve/system.ts';
import { intervalsOf, systemOf, total } from './solving.ts';

/** Printed intervals beside the checkout; skipped by name where they are absent. */
const CASES = path.resolve('../shared/cases/disclosure');

type Cell = Record<string, string | number | boolean | null>;

/** Whether an input cell is part of an output cell: totals, sizes and regions by their labels. */
function isPart(input: Cell, output: Cell, dimensions: string[]): boolean {
  return dimensions.every((dimension) =>
    String(output[dimension])
      .split(':')
      .every((label) => label === 'Total' || Object.values(input).includes(label)),
  );
}

describe.skipIf(!existsSync(CASES))('intervals printed by GaussSuppression', () => {
  test.each([
    ['z1_maxN3_int', ['region', 'hovedint'], 3],
    ['z1_maxN3_range5', ['region', 'hovedint'], 3],
    ['z1_maxN3_zeros', ['region', 'hovedint'], 3],
    ['d2s_maxN4', ['region', 'main_income'], 1],
    ['d2s_linked', ['region', 'main_income'], 10],
  ])('%s', (name, dimensions, printed) => {
    const { input, output } = JSON.parse(readFileSync(path.join(CASES, `${name}.json`), 'utf8'));
    const withheld = output.filter((cell: Cell) => cell.suppressed);
    // unknowns: the input’s cells, then the withheld cells of the output
    const rows = output.map((cell: Cell): Row => {
      const parts = input.flatMap((one: Cell, at: number) =>
        isPart(one, cell, dimensions) ? [at] : [],
      );
      if (!cell.suppressed) return total(parts, Number(cell.freq ?? cell.ant));
      const whole = total(parts, 0);
      return { ...whole, terms: [...whole.terms, [input.length + withheld.indexOf(cell), -1]] };
    });
    const intervals = intervalsOf(systemOf(input.length + withheld.length, 5, rows));
    const told = withheld.flatMap((cell: Cell, at: number) =>
      cell.lo === null ? [] : [{ found: intervals[input.length + at], said: [cell.lo, cell.up] }],
    );
    expect(told.length).toBe(printed);
    for (const { found, said } of told) expect(found).toEqual(said);
  });
});
