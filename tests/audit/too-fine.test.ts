import { describe, expect, test } from 'vitest';
import { DIMENSIONS as D } from '../../pipeline/contract/tables/dimensions.ts';
import { declare, found, newArchive, POLICY, writeEdition } from './edition.ts';
import { BLOCK, CLEAN, draw, SMALL_TABLES } from './small-world.ts';

const policy = (cells: number, records: number) => ({ ...POLICY, left_out: { cells, records } });
const FINE = ['too_fine cross 2014Q1'];

describe('a period that withholds too much', () => {
  // 4 of 15 cells are withheld, and 31 of 271 records
  test.each([
    ['both shares under the policy', policy(0.35, 0.12), []],
    ['the share of cells reached and not passed', policy(4 / 15, 1), []],
    ['too many cells', policy(0.26, 1), FINE],
    ['too many records', policy(1, 0.11), FINE],
  ])('%s', async (_, strict, findings) => {
    const draft = writeEdition(newArchive(), 1, draw(CLEAN), strict);
    expect(await found([draft], SMALL_TABLES)).toEqual(findings);
  });

  test('left out whole', async () => {
    const left = { ...CLEAN, leftOut: true };
    const draft = writeEdition(newArchive(), 1, draw(left), policy(0.26, 0.11));
    expect(await found([draft], SMALL_TABLES)).toEqual([]);
  });

  test('judged by the policy under which it was first published', async () => {
    const archive = newArchive();
    const first = writeEdition(archive, 1, draw(CLEAN));
    const later = { ...CLEAN, period: '2014Q2', withheld: BLOCK };
    const second = writeEdition(archive, 2, draw(CLEAN, later), policy(0.26, 1));
    expect(await found([first, second], SMALL_TABLES)).toEqual(['too_fine cross 2014Q2']);
  });

  test('counts of persons in a table without a base', async () => {
    const answers = declare({
      id: 'answers',
      dimensions: [D.quarter],
      measures: ['closed', 'solved_yes', 'solved_partly', 'solved_no'],
      privacy: 'province',
      restated: 'nothing',
    });
    const rows = [['2014Q1', 90, 30, null, null]];
    const draft = writeEdition(newArchive(), 1, [{ table: answers, rows }], policy(0.35, 1));
    expect(await found([draft], [answers])).toEqual(['too_fine answers 2014Q1']);
  });
});
