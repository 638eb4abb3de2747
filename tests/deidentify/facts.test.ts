import { describe, expect, test } from 'vitest';
import type { CanonicalRow } from '../../pipeline/contract/appeal.ts';
import { factsOf } from '../rows.ts';

const CUT = { forum: 14, as_of: '2015-02-17' };
const BASE: CanonicalRow = { id: 'A1', received: '2014-09-10', valid: 'yes' };
const ASSIGNED: CanonicalRow = { ...BASE, disposition: 'assigned', assigned: '2014-09-12' };

async function factOf(row: CanonicalRow): Promise<Record<string, unknown>> {
  const world = await factsOf([row], CUT);
  const [fact] = await world.rows<Record<string, unknown>>('select * from facts');
  await world.close();
  return fact ?? {};
}

describe('the state of an assigned appeal on 2015-02-17', () => {
  test.each<[string, CanonicalRow, string]>([
    ['open', { status: 'in_progress' }, 'in_progress'],
    ['closed', { status: 'closed', closed: '2014-10-01' }, 'closed'],
    ['closed on the day', { status: 'closed', closed: '2015-02-17' }, 'closed'],
    ['closed the day after', { status: 'closed', closed: '2015-02-18' }, 'in_progress'],
    ['closed by date alone', { closed: '2014-10-01' }, 'closed'],
    ['closed by status, no date (34)', { status: 'closed' }, 'in_progress'],
    [
      'a date with an open status (34)',
      { status: 'in_progress', closed: '2014-10-01' },
      'in_progress',
    ],
    ['replied is not closed', { status: 'replied', closed: '2014-10-01' }, 'in_progress'],
    [
      'reopened (32)',
      { status: 'reopened', closed: '2014-10-01', reopened: '2014-11-01' },
      'in_progress',
    ],
    [
      'reopened after the day',
      { status: 'reopened', closed: '2014-10-01', reopened: '2015-03-01' },
      'closed',
    ],
    [
      'reopened and closed again',
      { status: 'closed', closed: '2014-12-01', reopened: '2014-11-01' },
      'closed',
    ],
    ['terminated', { status: 'terminated', closed: '2014-10-01' }, 'terminated'],
    ['terminated, no date', { status: 'terminated' }, 'terminated'],
    ['withdrawn (33)', { status: 'withdrawn', closed: '2014-10-01' }, 'withdrawn_after'],
    ['closed before it was received (24)', { status: 'closed', closed: '2014-01-01' }, 'closed'],
  ])('%s', async (_, row, state) => {
    expect(await factOf({ ...ASSIGNED, ...row })).toMatchObject({ disposition: 'assigned', state });
  });
});

describe('what an appeal counts as', () => {
  test.each<[string, CanonicalRow, Record<string, unknown>]>([
    ['answered', { disposition: 'answered' }, { validity: 'valid', disposition: 'answered' }],
    ['nothing said: pending', {}, { validity: 'valid', disposition: 'pending' }],
    [
      'assigned later: pending',
      { disposition: 'assigned', assigned: '2015-03-01' },
      { disposition: 'pending', state: 'not_assigned' },
    ],
    ['assigned by date alone', { assigned: '2014-09-12' }, { disposition: 'assigned' }],
    ['a blank is not a no (37)', { valid: null }, { validity: 'valid' }],
    [
      'not valid',
      { valid: 'no', invalid_reason: 'unclear' },
      { validity: 'invalid', disposition: null, reason: 'unclear' },
    ],
    [
      'repeated (30)',
      { valid: 'no', invalid_reason: 'duplicate' },
      { validity: 'duplicate', disposition: null },
    ],
    ['merged (31)', { parent: 'A0' }, { validity: 'duplicate' }],
    ['status invalid', { valid: null, status: 'invalid' }, { validity: 'invalid' }],
    ['district gives the city (39)', { district: '441202' }, { city: '441200' }],
    ['city against district (40)', { city: '440600', district: '440106' }, { city: '440600' }],
    ['no place', {}, { city: 'X-UNK' }],
    ['level 1 issue', { issue: 'WI' }, { issue: 'WI', subissue: 'WI99' }],
    ['level 2 issue', { issue: 'WI03' }, { issue: 'WI', subissue: 'WI03' }],
    ['no issue', {}, { issue: 'OT', subissue: 'OT99' }],
    ['overdue', { ...ASSIGNED, due: '2015-02-16' }, { overdue: true }],
    ['not overdue on the day', { ...ASSIGNED, due: '2015-02-17' }, { overdue: false }],
    ['no deadline is assumed', ASSIGNED, { overdue: false }],
  ])('%s', async (_, row, expected) => {
    expect(await factOf({ ...BASE, ...row })).toMatchObject(expected);
  });
});

test('an appeal received after the day is not in the facts', async () => {
  expect(await factOf({ ...BASE, received: '2015-02-18' })).toEqual({});
});

test('wall 1: the facts hold codes, numbers and flags only', async () => {
  const world = await factsOf([BASE], CUT);
  const columns = await world.rows<{ column_name: string; column_type: string }>('describe facts');
  await world.close();
  const texts = columns.filter(({ column_type }) =>
    /^(VARCHAR|DATE|TIMESTAMP|BLOB)/.test(column_type),
  );
  expect(texts.map(({ column_name }) => column_name)).toEqual(['worker_types']);
  const names = columns.map(({ column_name }) => column_name);
  for (const private_ of ['id', 'appellant', 'phone', 'employer', 'district', 'received'])
    expect(names).not.toContain(private_);
});
