import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CanonicalRow } from '../../pipeline/contract/appeal.ts';
import type { Changes } from '../../pipeline/contract/changes.ts';
import { isOver } from '../../pipeline/contract/share.ts';
import { deidentify, listPeriods } from '../../pipeline/deidentify/deidentify.ts';
import { goneShare } from '../../pipeline/register/gone.ts';
import { hold, openRegister, type Register, remember } from '../../pipeline/register/register.ts';
import { worldOf } from '../rows.ts';

/** In print: September and October 2014; then November too. */
const FIRST = { forum: 10, as_of: '2014-10-31' };
const SECOND = { forum: 11, as_of: '2014-11-30' };

let folder: string;
let register: Register;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'register-'));
  register = openRegister(path.join(folder, 'register'));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Fact = Record<string, unknown>;

/** Count the rows at a cut, following the edition `after`, and remember them as `as`. */
async function count(
  rows: readonly CanonicalRow[],
  cut: typeof FIRST,
  { after, as }: { after?: string; as: string },
): Promise<{ facts: Fact[]; changes: Changes | null; months: string[] }> {
  const world = await worldOf(rows);
  await deidentify(world, { ...cut, secret: register.secret });
  const changes = await hold(world, register, after);
  await listPeriods(world);
  await remember(world, register, as);
  const facts = await world.rows<Fact>(
    `select printf('%d-%02d', received_month // 12, received_month % 12 + 1) as month,
      city, issue, validity, state, days_assigned, mode,
      assigned_month >= received_month as in_order from facts order by record`,
  );
  const months = await world.rows<{ label: string }>('select label from months order by month');
  await world.close();
  return { facts, changes, months: months.map(({ label }) => label) };
}

const OLD: CanonicalRow = {
  id: 'A1',
  received: '2014-09-10',
  valid: 'yes',
  city: '440100',
  issue: 'WG',
  disposition: 'assigned',
  assigned: '2014-09-12',
  status: 'in_progress',
};
const OTHER: CanonicalRow = { ...OLD, id: 'A2', received: '2014-10-05', assigned: '2014-10-06' };
const NONE = { known: 2, late: 0, corrected: 0, reclassified: 0, reopened: 0, gone: 0 };

/** Publish the old rows, then the new ones after them. */
async function then(rows: readonly CanonicalRow[], old: readonly CanonicalRow[] = [OLD, OTHER]) {
  await count(old, FIRST, { as: '010' });
  const { facts, changes } = await count(rows, SECOND, { after: '010', as: '011' });
  return { facts, changes };
}

describe('a record that has been in print', () => {
  test('goes on as it is where nothing has changed', async () => {
    const { facts, changes } = await then([OLD, OTHER]);
    expect(changes).toEqual(NONE);
    expect(facts.map(({ month }) => month).sort()).toEqual(['2014-09', '2014-10']);
  });

  test('is counted with the codes and the month it was printed with', async () => {
    const moved = { ...OLD, city: '440300', issue: 'SI', received: '2014-10-02' };
    const { facts, changes } = await then([moved, OTHER]);
    expect(changes).toEqual({ ...NONE, corrected: 1, reclassified: 1 });
    expect(facts).toContainEqual(
      expect.objectContaining({ month: '2014-09', city: '440100', issue: 'WG' }),
    );
  });

  test('tells what was done with it since', async () => {
    const closed = { ...OLD, status: 'closed', closed: '2014-11-03' };
    const { facts } = await then([closed, OTHER]);
    expect(facts).toContainEqual(expect.objectContaining({ state: 'closed', days_assigned: 52 }));
  });

  test('stays valid or not valid, and as it was last known', async () => {
    const { facts, changes } = await then([{ ...OLD, valid: 'no' }, OTHER]);
    expect(changes).toEqual({ ...NONE, corrected: 1 });
    expect(facts).toContainEqual(
      expect.objectContaining({ month: '2014-09', validity: 'valid', state: 'in_progress' }),
    );
  });

  test('is counted on when it is gone, and grows older while it is open', async () => {
    const { facts, changes } = await then([OTHER]);
    expect(changes).toEqual({ ...NONE, gone: 1 });
    // 12 September to 30 November
    expect(facts).toContainEqual(expect.objectContaining({ month: '2014-09', days_assigned: 79 }));
  });

  test('that is open again is told', async () => {
    const closed = { ...OLD, status: 'closed', closed: '2014-10-03' };
    const again = { ...closed, status: 'reopened', reopened: '2014-11-05' };
    const { facts, changes } = await then([again, OTHER], [closed, OTHER]);
    expect(changes).toEqual({ ...NONE, reopened: 1 });
    expect(facts).toContainEqual(
      expect.objectContaining({ month: '2014-09', state: 'in_progress' }),
    );
  });
});

test('a late record counts in the first month not yet in print, and nothing happens to it before', async () => {
  const late = { ...OLD, id: 'A3', received: '2014-09-20', assigned: '2014-09-21' };
  const { facts, changes } = await then([OLD, OTHER, late]);
  expect(changes).toEqual({ ...NONE, late: 1 });
  expect(facts).toContainEqual(expect.objectContaining({ month: '2014-11', in_order: true }));
  expect(facts).toHaveLength(3);
});

test('a change is told once; what it was counted as stays for good', async () => {
  const moved = { ...OLD, city: '440300' };
  await then([moved, OTHER]);
  const { facts, changes } = await count(
    [moved, OTHER],
    { forum: 12, as_of: '2014-12-31' },
    { after: '011', as: '012' },
  );
  expect(changes).toEqual(NONE);
  expect(facts).toContainEqual(expect.objectContaining({ month: '2014-09', city: '440100' }));
});

test('records of a month that has not ended are not held', async () => {
  const young = { ...OLD, id: 'A4', received: '2014-10-20' };
  await count([OLD, young], { forum: 10, as_of: '2014-10-25' }, { as: '010' });
  const { facts, changes } = await count([OLD, { ...young, city: '440300' }], SECOND, {
    after: '010',
    as: '011',
  });
  expect(changes).toEqual({ ...NONE, known: 1 });
  expect(facts).toContainEqual(expect.objectContaining({ month: '2014-10', city: '440300' }));
});

test('the first month stays listed when all its records are gone', async () => {
  await count([OLD, OTHER], FIRST, { as: '010' });
  const { months } = await count([OTHER], SECOND, { after: '010', as: '011' });
  expect(months).toEqual(['2014-09', '2014-10', '2014-11']);
});

test('without a register of the edition before, nothing is held and nothing said', async () => {
  const { facts, changes } = await count([{ ...OLD, city: '440300' }], SECOND, {
    after: '010',
    as: '011',
  });
  expect(changes).toBeNull();
  expect(facts).toContainEqual(expect.objectContaining({ city: '440300' }));
});

test('an export that lacks many of the records in print is over its limit', () => {
  const over = (changes: Changes | null) => goneShare(changes, 0.02).some(isOver);
  expect(over({ ...NONE, known: 100, gone: 2 })).toBe(false);
  expect(over({ ...NONE, known: 100, gone: 3 })).toBe(true);
  expect(over(null)).toBe(false);
});

test('the register keeps no id, person or employer, and only its owner can read it', async () => {
  await count([{ ...OLD, employer: '某某公司', phone: '13800000000' }], FIRST, { as: '010' });
  const bytes = readFileSync(path.join(register.folder, '010.parquet')).toString('latin1');
  for (const column of ['person_key', 'employer_key']) expect(bytes).not.toContain(column);
  expect(statSync(path.join(register.folder, 'secret')).mode & 0o077).toBe(0);
  expect(readdirSync(register.folder).sort()).toEqual(['010.parquet', 'secret']);
});
