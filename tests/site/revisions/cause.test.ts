import { describe, expect, test } from 'vitest';
import { MEASURES, type MeasureId } from '../../../pipeline/contract/measures.ts';
import { CAUSE_CODES } from '../../../pipeline/contract/revision-reasons.ts';
import { TABLES, table } from '../../../pipeline/contract/tables.ts';
import type { Cell } from '../../../site/editions/schema.ts';
import { type Between, between, causeOf, causeOfText } from '../../../site/revisions/cause.ts';
import { RULES } from '../../../site/revisions/rules.ts';
import { row } from '../analyses/given.ts';
import { edition, keyRow, type Listed } from '../key-issues/given.ts';

const PLAIN: Between = { withdrawal: undefined, isOtherVersion: false, tellsReopened: false };
type Cells = Partial<Record<MeasureId, Cell>>;

/** The cause of a measure in a row of a table, of which all cells not given are 50 in both. */
function cause(
  id: string,
  measure: MeasureId,
  was: Cells,
  is: Cells,
  known: Partial<Between> = {},
): string {
  const of = table(id);
  const same = Object.fromEntries(of.measures.map((one) => [one, 50]));
  const keys = Object.fromEntries(of.dimensions.map((one) => [one.id, '1']));
  const pair = {
    table: of,
    was: row(keys, { ...same, ...was }),
    is: row(keys, { ...same, ...is }),
  };
  return causeOf(pair, measure, { ...PLAIN, ...known });
}

describe('why a figure is another one', () => {
  test.each<[string, string, string, MeasureId, Cells, Cells]>([
    ['more is closed', 'progress', 'funnel_by_month', 'closed', { closed: 4 }, { closed: 5 }],
    [
      'more is assigned',
      'progress',
      'issue_by_month',
      'assigned',
      { assigned: 4 },
      { assigned: 5 },
    ],
    ['less is pending', 'progress', 'funnel_by_month', 'pending', { pending: 4 }, { pending: 0 }],
    ['more is pending', 'correction', 'funnel_by_month', 'pending', { pending: 4 }, { pending: 5 }],
    ['more is overdue', 'progress', 'funnel_by_month', 'overdue', { overdue: 4 }, { overdue: 9 }],
    [
      'less is in progress',
      'progress',
      'funnel_by_month',
      'in_progress',
      { in_progress: 4 },
      { in_progress: 3 },
    ],
    [
      'fewer were answered',
      'correction',
      'funnel_by_month',
      'answered',
      { answered: 4 },
      { answered: 3 },
    ],
    [
      'fewer were assigned',
      'correction',
      'funnel_by_month',
      'assigned',
      { assigned: 4 },
      { assigned: 3 },
    ],
    [
      'others were received',
      'correction',
      'funnel_by_month',
      'received',
      { received: 4 },
      { received: 5 },
    ],
    ['others are valid', 'correction', 'funnel_by_month', 'valid', { valid: 4 }, { valid: 3 }],
    [
      'a median appears',
      'progress',
      'funnel_by_city',
      'days_median',
      { days_median: null },
      { days_median: 30 },
    ],
    [
      'a figure is newly shown',
      'correction',
      'funnel_by_city',
      'closed',
      { valid: null, closed: null },
      { closed: 30 },
    ],
    [
      'a figure is newly withheld',
      'correction',
      'funnel_by_city',
      'closed',
      { closed: 30 },
      { valid: null, closed: null },
    ],
    [
      'of the as-of day alone',
      'progress',
      'data_quality',
      'affected',
      { affected: 9 },
      { affected: 3 },
    ],
    [
      'of the as-of day alone, by age',
      'progress',
      'open_ages',
      'open_count',
      { open_count: 9 },
      { open_count: 3 },
    ],
  ])('%s: %s', (_, expected, id, measure, was, is) => {
    expect(cause(id, measure, was, is)).toBe(expected);
  });

  const fewer = [
    { closed: 9, in_progress: 3 },
    { closed: 8, in_progress: 4 },
  ] as const;

  test('fewer closed and more in progress: reopened, both of them and nothing else of the row', () => {
    const [was, is] = fewer;
    expect(cause('funnel_by_month', 'closed', was, is)).toBe('reopened');
    expect(cause('funnel_by_month', 'in_progress', was, is)).toBe('reopened');
    const more = { ...is, answered: 51, overdue: 60 };
    expect(cause('funnel_by_month', 'answered', was, more)).toBe('progress');
    expect(cause('funnel_by_month', 'overdue', was, more)).toBe('progress');
  });

  test('fewer closed and no more in progress: a correction, unless the edition tells of reopened ones', () => {
    const [was, is] = [{ closed: 9 }, { closed: 8, terminated: 51 }];
    expect(cause('funnel_by_month', 'closed', was, is)).toBe('correction');
    expect(cause('funnel_by_month', 'closed', was, is, { tellsReopened: true })).toBe('reopened');
  });

  test('where a table does not say what is open: reopened unless fewer were assigned', () => {
    expect(cause('issue_by_month', 'closed', { closed: 9 }, { closed: 8 })).toBe('reopened');
    const was = { closed: 9, assigned: 12 };
    expect(cause('issue_by_month', 'closed', was, { closed: 8, assigned: 11 })).toBe('correction');
    expect(cause('closure_by_cohort', 'closed_60', { closed_60: 9 }, { closed_60: 8 })).toBe(
      'reopened',
    );
    expect(
      cause(
        'stock_flow_by_month',
        'newly_closed',
        { newly_closed: 9, closing: 1 },
        { newly_closed: 8, closing: 2 },
      ),
    ).toBe('reopened');
  });

  test('other rules: policy; a withdrawal: its own reason, before everything else', () => {
    const [was, is] = fewer;
    expect(cause('funnel_by_month', 'closed', was, is, { isOtherVersion: true })).toBe('policy');
    const withdrawal = { reason: 'late' } as unknown as NonNullable<Between['withdrawal']>;
    expect(cause('funnel_by_month', 'closed', was, is, { isOtherVersion: true, withdrawal })).toBe(
      'late',
    );
  });

  test('every measure that is no count of appeals received has a direction', () => {
    for (const of of TABLES)
      for (const id of of.measures.filter((one) => MEASURES[one].sensitivity === 'agency'))
        if (!['invalid', 'duplicate'].includes(id)) {
          const either = [
            cause(of.id, id, { [id]: 4 }, { [id]: 5 }),
            cause(of.id, id, { [id]: 5 }, { [id]: 4 }),
          ];
          expect(either, `${of.id} ${id}`).toContain('progress');
        }
  });
});

describe('why a key issue says something else', () => {
  test.each<[string, string, Listed, Listed, string]>([
    ['assigned', 'progress', [1, 1, 'not_assigned'], [1, 1, 'in_progress'], 'state'],
    [
      'its month',
      'progress',
      [1, 1, 'not_assigned'],
      [1, 1, 'in_progress', '2014-02'],
      'assigned_month',
    ],
    [
      'another month',
      'correction',
      [1, 1, 'in_progress', '2014-01'],
      [1, 1, 'in_progress', '2014-02'],
      'assigned_month',
    ],
    ['closed', 'progress', [1, 1, 'in_progress'], [1, 1, 'closed', '', '2014-02'], 'closed_month'],
    ['taken up again', 'reopened', [1, 1, 'closed', '', '2014-02'], [1, 1, 'in_progress'], 'state'],
    [
      'no longer closed in a month',
      'reopened',
      [1, 1, 'closed', '', '2014-02'],
      [1, 1, 'in_progress'],
      'closed_month',
    ],
    ['closed, now withdrawn', 'correction', [1, 1, 'closed'], [1, 1, 'withdrawn_after'], 'state'],
    ['elsewhere', 'reclassified', [1, 1, 'closed'], [1, 1, 'closed'], 'city'],
  ])('%s: %s', (_, expected, was, is, column) => {
    expect(causeOfText({ was: keyRow(was), is: keyRow(is) }, column, PLAIN)).toBe(expected);
  });
});

test('what is known of two editions comes from their manifests', () => {
  const [was, is] = [edition(1, {}), edition(2, {})];
  expect(between(was, is)).toEqual(PLAIN);
  const newer = { ...is, manifest: { ...is.manifest, contract: '9.9.9' } };
  expect(between(was, newer).isOtherVersion).toBe(true);
  const changes = { late: null, corrected: null, reclassified: null, reopened: 6, gone: null };
  const told = { ...is, manifest: { ...is.manifest, changes } };
  expect(between(was, told).tellsReopened).toBe(true);
});

test('every reason of the contract has its rule on the page of methods', () => {
  const named = RULES.flatMap(({ cause: code }) => (code ? [code] : []));
  expect(named.sort()).toEqual([...CAUSE_CODES].sort());
});
