import { describe, expect, test } from 'vitest';
import { found, newArchive, plant, writeEdition } from './edition.ts';
import { CLEAN, draw, SMALL_TABLES, withCounts } from './small-world.ts';

const clean = () => writeEdition(newArchive(), 1, draw(CLEAN));

describe('sums', () => {
  test('of published figures that do not agree', async () => {
    const draft = clean();
    plant(draft, 'by_mode.csv', (text) => text.replace('"100"', '"101"'));
    const findings = await found([draft], SMALL_TABLES);
    expect(new Set(findings.map((finding) => finding.split(' ')[0]))).toEqual(new Set(['sums']));
    expect(findings).toContain('sums by_mode 2014Q1');
  });

  test('a row whose parts are more than the whole', async () => {
    const draft = clean();
    plant(draft, 'cross.csv', (text) => text.replace('"40","20"', '"40","41"'));
    expect(await found([draft], SMALL_TABLES)).toEqual(['sums cross 2014Q1']);
  });

  test('that leave withheld counts less than nothing', async () => {
    const quarter = { ...CLEAN, valid: withCounts([[3, 1, 30]]) };
    const draft = writeEdition(newArchive(), 1, draw(quarter));
    plant(draft, 'cross.csv', (text) => text.replace('"30","15"', '"30","15"'));
    // 30 more are said to stand in one published cell than its mode has in all
    plant(draft, 'by_mode.csv', (text) => text.replace('"46"', '"26"'));
    plant(draft, 'by_mode.csv', (text) => text.replace('"23"', '"43"'));
    expect(await found([draft], SMALL_TABLES)).toContain('sums cross 2014Q1');
  });
});
