import { describe, expect, test } from 'vitest';
import { auditEdition } from '../../pipeline/audit/audit.ts';
import { DIMENSIONS as D } from '../../pipeline/contract/tables/dimensions.ts';
import { type Drawn, declare, found, newArchive, plant, writeEdition } from './edition.ts';
import { BLOCK, CLEAN, draw, SMALL_TABLES, withCounts } from './small-world.ts';

const LATER = { ...CLEAN, period: '2014Q2' };
const LEFT = { ...CLEAN, leftOut: true };
const ROUND: typeof BLOCK = [...BLOCK, [2, 0], [2, 2]];

/** Audit a second edition of the small world after a first one. */
async function afterFirst(
  first: Drawn[],
  second: Drawn[],
  tables = SMALL_TABLES,
): Promise<string[]> {
  const archive = newArchive();
  const folders = [writeEdition(archive, 1, first), writeEdition(archive, 2, second)];
  return found(folders, tables);
}

describe('what a later edition changes', () => {
  test('nothing, and a quarter more', async () => {
    expect(await afterFirst(draw(CLEAN), draw(CLEAN, LATER))).toEqual([]);
  });

  test('one appeal moved, with every sum moved along', async () => {
    const moved = withCounts([
      [0, 0, 41],
      [1, 0, 29],
    ]);
    expect(await afterFirst(draw(CLEAN), draw({ ...CLEAN, valid: moved }))).toEqual([
      'revised by_mode 2014Q1',
      'revised cross 2014Q1',
    ]);
  });

  test('what the union did, restated', async () => {
    const archive = newArchive();
    const first = writeEdition(archive, 1, draw(CLEAN));
    const second = writeEdition(archive, 2, draw(CLEAN));
    plant(second, 'cross.csv', (text) => text.replace('"40","20"', '"40","33"'));
    expect(await found([first, second], SMALL_TABLES)).toEqual([]);
  });

  test('a withheld cell shown', async () => {
    expect(await afterFirst(draw({ ...CLEAN, withheld: ROUND }), draw(CLEAN))).toEqual([
      'revised cross 2014Q1',
    ]);
  });

  test('a published cell withheld: it stays known', async () => {
    const archive = newArchive();
    const first = writeEdition(archive, 1, draw(CLEAN));
    const second = writeEdition(archive, 2, draw({ ...CLEAN, withheld: ROUND }));
    expect(await found([first, second], SMALL_TABLES)).toEqual(['revised cross 2014Q1']);
    const { counts } = await auditEdition(second, [first], { tables: SMALL_TABLES });
    // four counts and what was assigned of six
    expect(counts).toMatchObject({ sensitive: 4, withheld: 10 });
  });

  test('a period left out shown, and one shown left out', async () => {
    expect(await afterFirst(draw(LEFT), draw(CLEAN))).toEqual(['revised cross 2014Q1']);
    expect(await afterFirst(draw(CLEAN), draw(LEFT))).toEqual(['revised cross 2014Q1']);
  });

  test('a period gone', async () => {
    const only = await afterFirst(draw(CLEAN, LATER), draw(CLEAN));
    expect(only).toEqual(['by_group', 'by_mode', 'cross'].map((id) => `revised ${id} 2014Q2`));
  });

  test('a snapshot, what the union did included', async () => {
    const snapshot = declare({
      id: 'snapshot',
      dimensions: [D.quarter],
      measures: ['closed'],
      restated: 'nothing',
    });
    const closed = (count: number) => [{ table: snapshot, rows: [['2014Q1', count]] }];
    expect(await afterFirst(closed(50), closed(51), [snapshot])).toEqual([
      'revised snapshot 2014Q1',
    ]);
  });
});
