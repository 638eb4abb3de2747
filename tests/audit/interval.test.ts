import { describe, expect, test } from 'vitest';
import { found, newArchive, POLICY, writeEdition } from './edition.ts';
import { CLEAN, draw, SMALL_TABLES, withCounts } from './small-world.ts';

describe('counts pinned to an interval', () => {
  // a count in a block of four falls by the smallest of its diagonal and rises by that of the other
  test.each([
    ['0 to 5: wide for threshold 5', [2, 3, 3, 2], []],
    ['0 to 4: narrow', [2, 2, 2, 2], ['interval cross 2014Q1']],
    ['20 to 24: large and still narrow', [22, 2, 2, 2], ['interval cross 2014Q1']],
    ['all nothing', [0, 0, 0, 0], ['interval cross 2014Q1']],
  ])('%s', async (_, [a = 0, b = 0, c = 0, d = 0], findings) => {
    const valid = withCounts([
      [3, 0, a],
      [3, 2, b],
      [4, 0, c],
      [4, 2, d],
    ]);
    const draft = writeEdition(newArchive(), 1, draw({ ...CLEAN, valid }));
    expect(await found([draft], SMALL_TABLES)).toEqual(findings);
  });

  test('are judged by the policy under which their period was first published', async () => {
    const narrow = withCounts([
      [3, 0, 2],
      [3, 2, 3],
      [4, 0, 3],
      [4, 2, 2],
      [4, 1, 9],
    ]);
    const archive = newArchive();
    const quarter = { ...CLEAN, valid: narrow };
    const later = { ...quarter, period: '2014Q2' };
    const first = writeEdition(archive, 1, draw(quarter));
    const stricter = { ...POLICY, thresholds: { province: 6, local: 10 } };
    const second = writeEdition(archive, 2, draw(quarter, later), stricter);
    expect(await found([first, second], SMALL_TABLES)).toEqual(['interval cross 2014Q2']);
  });
});
