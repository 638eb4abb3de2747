import { describe, expect, test } from 'vitest';
import { type Drawn, found, newArchive, POLICY, writeEdition } from './edition.ts';
import { BLOCK, CLEAN, draw, SMALL_TABLES, withCounts } from './small-world.ts';

const LATER = { ...CLEAN, period: '2014Q2' };

/** Audit an edition that counts anew what a withdrawn one printed, and one that follows it. */
async function anew(withdrawn: Drawn[], corrected: Drawn[], after?: Drawn[]): Promise<string[]> {
  const archive = newArchive();
  const folders = [
    writeEdition(archive, 1, withdrawn),
    writeEdition(archive, 2, corrected, POLICY, ['001']),
    ...(after ? [writeEdition(archive, 3, after)] : []),
  ];
  return found(folders, SMALL_TABLES);
}

describe('an edition that counts anew what a withdrawn one printed', () => {
  test('may differ by the threshold or more', async () => {
    const valid = withCounts([
      [0, 0, 60],
      [1, 1, 40],
    ]);
    expect(await anew(draw(CLEAN), draw({ ...CLEAN, valid }))).toEqual([]);
  });

  test('by fewer it tells how many were wrong', async () => {
    const moved = withCounts([
      [0, 0, 42],
      [1, 0, 28],
    ]);
    expect(await anew(draw(CLEAN), draw({ ...CLEAN, valid: moved }))).toEqual([
      'recounted by_mode 2014Q1',
      'recounted cross 2014Q1',
    ]);
  });

  test('shows nothing that was withheld before', async () => {
    const withheld: typeof BLOCK = [...BLOCK, [2, 0], [2, 2]];
    expect(await anew(draw({ ...CLEAN, withheld }), draw(CLEAN))).toEqual([
      'recounted cross 2014Q1',
    ]);
  });

  test('is itself what later editions are held to, and the withdrawn one is not forgotten', async () => {
    const valid = withCounts([
      [0, 0, 60],
      [1, 1, 40],
    ]);
    const corrected = draw({ ...CLEAN, valid });
    expect(await anew(draw(CLEAN), corrected, draw({ ...CLEAN, valid }, LATER))).toEqual([]);
    expect(await anew(draw(CLEAN), corrected, draw(CLEAN, LATER))).toEqual([
      'revised by_group 2014Q1',
      'revised by_mode 2014Q1',
      'revised cross 2014Q1',
    ]);
  });
});

test('a withdrawn edition of a later forum has printed periods that an earlier forum’s does not reach', async () => {
  const archive = newArchive();
  const folders = [
    writeEdition(archive, 2, draw(CLEAN, LATER)),
    writeEdition(archive, 1, draw(CLEAN)),
  ];
  expect(await found(folders, SMALL_TABLES)).toEqual([]);
});
