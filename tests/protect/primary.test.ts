import { describe, expect, test } from 'vitest';
import type { Contributors } from '../../pipeline/contract/cells.ts';
import { table } from '../../pipeline/contract/tables.ts';
import { loadPolicy } from '../../pipeline/profile.ts';
import { isSmall } from '../../pipeline/protect/primary.ts';

const POLICY = loadPolicy();
const NOBODY: Contributors = { persons: null, employers: null, beyondLargest: null };

describe('a count of a city', () => {
  test.each<[number, Partial<Contributors>, boolean]>([
    [0, {}, true],
    [1, {}, true],
    [9, {}, true],
    [10, {}, false],
    [400, {}, false],
    [10, { persons: 9 }, true],
    [10, { persons: 10 }, false],
    [10, { employers: 2 }, true],
    [10, { employers: 3, beyondLargest: 2 }, true],
    [10, { employers: 3, beyondLargest: 3 }, false],
  ])('%i with %o is small: %s', (n, by, small) => {
    expect(isSmall(table('funnel_by_city'), n, { ...NOBODY, ...by }, POLICY)).toBe(small);
  });
});

test('province level has the lower threshold', () => {
  expect(isSmall(table('issue_by_month'), 5, NOBODY, POLICY)).toBe(false);
  expect(isSmall(table('issue_by_month'), 4, NOBODY, POLICY)).toBe(true);
});
