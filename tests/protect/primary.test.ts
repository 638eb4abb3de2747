import { describe, expect, test } from 'vitest';
import type { Contributors, Counted } from '../../pipeline/contract/cells.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { loadPolicy } from '../../pipeline/profile.ts';
import { enough, protectPrimary } from '../../pipeline/protect/primary.ts';

const POLICY = loadPolicy();
const NOBODY: Contributors = { persons: null, employers: null, beyondLargest: null };

describe('a base count', () => {
  test.each<[number, Partial<Contributors>, boolean]>([
    [0, {}, false],
    [1, {}, false],
    [9, {}, false],
    [10, {}, true],
    [400, {}, true],
    [10, { persons: 9 }, false],
    [10, { persons: 10 }, true],
    [10, { employers: 2 }, false],
    [10, { employers: 3, beyondLargest: 2 }, false],
    [10, { employers: 3, beyondLargest: 3 }, true],
  ])('%i with %o is shown: %s', (n, by, shown) => {
    expect(enough(n, { ...NOBODY, ...by }, POLICY.thresholds.local, POLICY)).toBe(shown);
  });
});

function protectedCells(id: string, cells: Record<string, number>, by = NOBODY) {
  const counted: Counted = { table: table(id), rows: [{ keys: {}, cells, by }] };
  return protectPrimary(counted, POLICY).rows[0]?.cells;
}

describe('a row', () => {
  test('agency measures stand wherever the base stands', () => {
    const cells = { valid: 10, answered: 9, assigned: 1, closed: 0 };
    expect(protectedCells('funnel_by_city', cells)).toEqual(cells);
  });

  test('nothing stands on a withheld base, a zero included', () => {
    for (const valid of [0, 9])
      expect(
        protectedCells('funnel_by_city', { valid, answered: valid, assigned: 0, closed: 0 }),
      ).toEqual({
        valid: null,
        answered: null,
        assigned: null,
        closed: null,
      });
  });

  test('province level has the lower threshold', () => {
    const cells = { valid: 5, answered: 5, assigned: 0, closed: 0 };
    expect(protectedCells('issue_by_month', cells)?.valid).toBe(5);
    expect(protectedCells('issue_by_month', { ...cells, valid: 4 })?.valid).toBeNull();
  });

  test('a person’s answer is withheld below the threshold, the closed base is not', () => {
    const cells = {
      closed: 40,
      callback_asked: 30,
      callback_reached: 20,
      solved_yes: 15,
      solved_partly: 5,
      solved_no: 0,
      satisfied: 12,
      satisfied_basic: 4,
      dissatisfied: 1,
    };
    expect(protectedCells('callbacks', cells)).toEqual({
      ...cells,
      solved_no: null,
      satisfied_basic: null,
      dissatisfied: null,
    });
  });

  test('a sum of money is withheld with its count', () => {
    const cells = {
      claimed_count: 5,
      claimed: 70000,
      agreed_count: 4,
      agreed: 60000,
      paid_count: 0,
      paid: 0,
    };
    expect(protectedCells('money_recovered', cells)).toEqual({
      ...cells,
      agreed_count: null,
      agreed: null,
      paid_count: null,
      paid: null,
    });
  });

  test('province totals are always exact', () => {
    const cells = { received: 1, valid: 1 };
    expect(protectedCells('funnel_by_month', cells)).toEqual(cells);
  });
});
