import { describe, expect, test } from 'vitest';
import { DIMENSIONS as D } from '../../pipeline/contract/tables/dimensions.ts';
import { declare, found, newArchive, POLICY, plant, writeEdition } from './edition.ts';
import { CLEAN, draw, SMALL_TABLES, withCounts } from './small-world.ts';

const MONEY = declare({
  id: 'money',
  dimensions: [D.quarter],
  measures: ['claimed_count', 'claimed'],
  privacy: 'province',
});

describe('published counts', () => {
  test('are judged by the policy under which their period was first published', async () => {
    const archive = newArchive();
    const first = writeEdition(archive, 1, draw(CLEAN));
    const later = { ...CLEAN, period: '2014Q2' };
    const stricter = { ...POLICY, thresholds: { province: 9, local: 10 } };
    const second = writeEdition(archive, 2, draw(CLEAN, later), stricter);
    expect(await found([first, second], SMALL_TABLES)).toEqual(['threshold cross 2014Q2']);
  });

  test.each([
    [5, []],
    [4, ['threshold cross 2014Q1']],
    [0, ['threshold cross 2014Q1']],
  ])('%i in a table with threshold 5', async (count, findings) => {
    const quarter = { ...CLEAN, valid: withCounts([[2, 1, count]]) };
    const draft = writeEdition(newArchive(), 1, draw(quarter));
    expect(await found([draft], SMALL_TABLES)).toEqual(findings);
  });

  test('what the union did in a row whose base is withheld', async () => {
    const draft = writeEdition(newArchive(), 1, draw(CLEAN));
    plant(draft, 'cross.csv', (text) => text.replace('"※","※"', '"※","4"'));
    expect(await found([draft], SMALL_TABLES)).toEqual(['threshold cross 2014Q1']);
  });

  test.each([
    [[7, 900], []],
    [[null, null], []],
    [[null, 900], ['threshold money 2014Q1']],
    [[4, null], ['threshold money 2014Q1']],
  ])('a count and its sum of money %j', async (cells, findings) => {
    const money = { table: MONEY, rows: [['2014Q1', ...cells]] };
    const draft = writeEdition(newArchive(), 1, [...draw(CLEAN), money]);
    expect(await found([draft], [...SMALL_TABLES, MONEY])).toEqual(findings);
  });
});
