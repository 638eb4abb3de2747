import { describe, expect, test } from 'vitest';
import { DIMENSIONS as D } from '../../pipeline/contract/tables/dimensions.ts';
import { declare, found, newArchive, writeEdition } from './edition.ts';
import { BLOCK, CLEAN, draw, type Quarter, SMALL_TABLES, VALID } from './small-world.ts';

async function withholding(withheld: Quarter['withheld']): Promise<string[]> {
  const draft = writeEdition(newArchive(), 1, draw({ ...CLEAN, withheld }));
  return found([draft], SMALL_TABLES);
}

describe('counts that can be worked out', () => {
  test('none in a closed block of four', async () => {
    expect(await withholding(BLOCK)).toEqual([]);
  });

  test('one unmasked complement gives the other three', async () => {
    expect(await withholding(BLOCK.slice(1))).toEqual(['recovered cross 2014Q1']);
  });

  test('a single withheld cell', async () => {
    expect(await withholding([[4, 0]])).toEqual(['recovered cross 2014Q1']);
  });

  // all that was assigned is published by mode and group elsewhere
  test.each([
    [0, []],
    [4, ['recovered cross 2014Q1']],
    [5, []],
  ])('%i assigned among withheld appeals', async (assigned, findings) => {
    const detail = declare({
      id: 'detail',
      dimensions: [D.quarter, D.mode, D.issue_group],
      measures: ['assigned'],
      universe: 'assigned',
    });
    const [, , cross] = draw(CLEAN);
    const rows = (cross?.rows ?? []).map((row, at) => {
      const count = VALID[Math.floor(at / 3)]?.[at % 3] ?? 0;
      const hidden = BLOCK.some(([r, c]) => r * 3 + c === at);
      return [...row.slice(0, 3), hidden ? assigned : Math.floor(count / 2)];
    });
    const draft = writeEdition(newArchive(), 1, [...draw(CLEAN), { table: detail, rows }]);
    expect(await found([draft], [...SMALL_TABLES, detail])).toEqual(findings);
  });
});
