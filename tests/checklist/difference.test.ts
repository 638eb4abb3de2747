import { expect, test } from 'vitest';
import { differenceOf } from '../../pipeline/checklist/difference.ts';
import type { Cell, Row, Shown } from '../../pipeline/contract/cells.ts';
import { table } from '../../pipeline/contract/tables.ts';

/** A table as published; measures that are not given are 0, so that only those given can differ. */
function shown(id: string, rows: [keys: Row['keys'], cells: Record<string, Cell>][]): Shown {
  const { measures } = table(id);
  const blank = Object.fromEntries(measures.map((one) => [one, 0]));
  return {
    table: table(id),
    rows: rows.map(([keys, cells]) => ({ keys, cells: { ...blank, ...cells } })),
    leftOut: [],
  };
}

const counts = (received: number, valid: number, assigned: number, closed: number) => ({
  ...{ received, valid, assigned, closed },
});
const WITHHELD = { valid: null, answered: null, assigned: null, closed: null };
const issue = (code: string, month = '2014-01') => ({ month, issue: code });

const BEFORE = [
  shown('funnel_to_date', [[{ forum: '1' }, counts(100, 90, 40, 10)]]),
  shown('funnel_by_month', [
    [{ month: '2014-01' }, counts(60, 50, 20, 5)],
    [{ month: '2014-02' }, counts(40, 40, 20, 5)],
  ]),
  shown('issue_by_month', [
    [issue('WG'), { valid: 12, closed: 3 }],
    [issue('LC'), WITHHELD],
    [issue('SI'), { valid: 20 }],
  ]),
];
const NOW = [
  shown('funnel_to_date', [[{ forum: '2' }, counts(130, 115, 60, 25)]]),
  shown('funnel_by_month', [
    [{ month: '2014-01' }, counts(60, 50, 20, 8)],
    [{ month: '2014-02' }, counts(40, 40, 20, 5)],
    [{ month: '2014-03' }, counts(30, 25, 20, 12)],
  ]),
  shown('issue_by_month', [
    [issue('WG'), { valid: 12, closed: 4 }],
    [issue('LC'), { valid: 9 }],
    [issue('SI'), WITHHELD],
    [issue('WG', '2014-03'), { valid: 7 }],
  ]),
];

test('what is new, what is told otherwise, and what is withheld or shown now', () => {
  expect(differenceOf('001', BEFORE, NOW, null)).toEqual({
    edition: '001',
    toDate: { before: counts(100, 90, 40, 10), now: counts(130, 115, 60, 25) },
    newMonths: [{ month: '2014-03', counts: counts(30, 25, 20, 12) }],
    // January alone, though two of its tables tell it otherwise
    restated: 1,
    ...{ newlyWithheld: 4, newlyShown: 4 },
    changes: null,
  });
});

test('an edition against itself: nothing', () => {
  expect(differenceOf('001', NOW, NOW, null)).toMatchObject({
    ...{ newMonths: [], restated: 0, newlyWithheld: 0, newlyShown: 0 },
  });
});
