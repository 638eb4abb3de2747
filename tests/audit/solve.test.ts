import { array, assert, boolean, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certifies } from '../../pipeline/audit/solve/certificate.ts';
import { determined } from '../../pipeline/audit/solve/determined.ts';
import { inOrder, type Row, type System, textOf } from '../../pipeline/audit/solve/system.ts';
import { verdictOn } from '../../pipeline/audit/solve/verdict.ts';
import { everyTable, highs, intervalsOf, systemOf, total } from './solving.ts';

describe('what equations determine', () => {
  test('three unknowns by their sums in pairs', () => {
    const system = systemOf(3, 5, [total([0, 1], 3), total([1, 2], 5), total([0, 2], 4)]);
    expect([...determined(system)].sort()).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  test('one by the difference of two sums, and not its partners', () => {
    const system = systemOf(3, 5, [total([0, 1], 9), total([0, 1, 2], 13)]);
    expect([...determined(system)]).toEqual([[2, 4]]);
  });

  test('nothing by an inequality', () => {
    const row = { ...total([0], 3), equal: false };
    expect(determined(systemOf(1, 5, [row])).size).toBe(0);
  });
});

describe('a certificate', () => {
  const system = systemOf(2, 5, [total([0, 1], 9)]);
  const ok = [
    [0, 9],
    [5, 4],
  ] as const;

  test('is two tables that fit and differ by the threshold', () => {
    expect(certifies(system, ok, 0, 5)).toBe(true);
  });

  test.each([
    ['too close', [ok[0], [4, 5]]],
    ['a wrong sum', [ok[0], [5, 5]]],
    ['a wrong sum in the first', [[0, 8], ok[1]]],
    ['below 0', [ok[0], [10, -1]]],
    [
      'a fraction',
      [
        [0.5, 8.5],
        [6.5, 2.5],
      ],
    ],
    ['too short', [ok[0], [9]]],
    ['nothing', [[], []]],
  ] as const)('is not: %s', (_, pair) => {
    expect(certifies(system, pair, 0, 5)).toBe(false);
  });
});

describe('a verdict', () => {
  test('finds an unknown that linear programs leave in doubt and whole numbers do not', () => {
    // x = 30 − 20 z and x ≤ 15 leave x from 0 to 15, and 10 for a whole z
    const atMost = { equal: false, constant: 15, terms: [[0, -1] as const] };
    const equation = { equal: true, constant: -30, terms: [[0, 1] as const, [1, 20] as const] };
    const system: System = {
      asked: [
        { threshold: 5, sensitive: true },
        { threshold: 0, sensitive: false },
      ],
      rows: [equation, atMost],
    };
    expect(intervalsOf(system)[0]).toEqual([0, 15]);
    const verdict = verdictOn(system, highs);
    expect(verdict).toMatchObject({ recovered: [], narrow: [], uncertified: [0] });
  });

  test('finds that nothing fits', () => {
    const system = systemOf(2, 5, [total([0, 1], 9), total([0, 1], 8)]);
    expect(verdictOn(system, highs).possible).toBe(false);
  });

  test('leaves an unknown alone that nothing is said about', () => {
    expect(verdictOn(systemOf(1, 5, []), highs)).toMatchObject({ narrow: [], certificates: 1 });
  });

  test('is on one system, whatever the order of its relations', () => {
    const [a, b] = [total([0, 1], 9), total([0, 2], 8)];
    const text = (...rows: Row[]) => textOf(inOrder(systemOf(3, 5, rows)));
    expect(text(a, b)).toBe(text(b, a));
    expect(text(a, b, a)).toBe(text(b, a));
    expect(text(a)).not.toBe(text(b));
    expect(textOf(systemOf(3, 5, [a]))).not.toBe(textOf(systemOf(3, 6, [a])));
  });
});

/** Withheld cells of a table with its totals over every axis but one published. */
function withheldOf(sizes: number[], counts: number[], withheld: boolean[]): System {
  const cells = sizes.reduce<number[][]>(
    (all, size) => all.flatMap((cell) => Array.from({ length: size }, (_, at) => [...cell, at])),
    [[]],
  );
  const unknown = cells.flatMap((_, at) => (withheld[at] ? [at] : []));
  const totals = new Map<string, number[]>();
  for (const at of unknown)
    for (const axis of sizes.keys()) {
      const key = cells[at]?.map((code, place) => (place === axis ? '+' : code)).join() ?? '';
      totals.set(key, [...(totals.get(key) ?? []), at]);
    }
  const rows = [...totals.values()].map((ats) =>
    total(
      ats.map((at) => unknown.indexOf(at)),
      ats.reduce((sum, at) => sum + (counts[at] ?? 0), 0),
    ),
  );
  return systemOf(unknown.length, 3, rows);
}

const counts = (most: number) =>
  array(integer({ min: 0, max: most }), { minLength: 12, maxLength: 12 });
const mask = array(boolean(), { minLength: 12, maxLength: 12 });

describe('against every table that fits, tried one by one', () => {
  test('intervals of two-way tables', () => {
    const sizes = tuple(integer({ min: 2, max: 3 }), integer({ min: 2, max: 4 }));
    assert(
      property(sizes, counts(3), mask, (shape, cells, hidden) => {
        const system = withheldOf(shape, cells, hidden);
        const tables = everyTable(system);
        const ends = system.asked.map((_, at) => {
          const values = tables.map((table) => table[at] as number);
          return [Math.min(...values), Math.max(...values)];
        });
        if (system.asked.length > 0) expect(intervalsOf(system)).toEqual(ends);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  test('verdicts on three-way tables with their two-way totals', () => {
    assert(
      property(counts(4), mask, (cells, hidden) => {
        const system = withheldOf([2, 2, 3], cells, hidden);
        if (system.asked.length === 0) return;
        const tables = everyTable(system);
        const narrow = system.asked.flatMap((_, at) => {
          const values = tables.map((table) => table[at] as number);
          return Math.max(...values) - Math.min(...values) < 3 ? [at] : [];
        });
        const verdict = verdictOn(system, highs);
        const found = [...verdict.recovered, ...verdict.narrow, ...verdict.uncertified];
        expect(found.sort((a, b) => a - b)).toEqual(narrow);
        expect(verdict.certificates).toBe(system.asked.length - narrow.length);
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});
