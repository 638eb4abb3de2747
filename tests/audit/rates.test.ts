import { describe, expect, test } from 'vitest';
import { found, newArchive, plant, writeEdition } from './edition.ts';
import { CLEAN, CROSS, draw, SMALL_TABLES } from './small-world.ts';

const COLUMNS = { rateColumns: { cross: ['assignment_rate'] as const } };

/** The clean quarter with a rate column: these rates by line of the cross, “—” elsewhere. */
async function printing(rates: Record<number, string>): Promise<string[]> {
  const draft = writeEdition(newArchive(), 1, draw(CLEAN));
  plant(draft, 'cross.csv', (text) => {
    const lines = text.trimEnd().split('\r\n');
    const printed = lines.map((line, at) =>
      at === 0 ? `${line},assignment_rate` : `${line},${rates[at] ?? '—'}`,
    );
    return `${printed.join('\r\n')}\r\n`;
  });
  return found([draft], SMALL_TABLES, COLUMNS);
}

// lines 10, 12, 13 and 15 of the cross are withheld; line 1 has 20 assigned of 40
describe('printed rates', () => {
  test('stand beside their counts and agree with them', async () => {
    expect(CROSS.measures).toEqual(['valid', 'assigned']);
    expect(await printing({ 1: '50%' })).toEqual([]);
    expect(await printing({ 1: '0.5' })).toEqual([]);
  });

  test('do not agree', async () => {
    expect(await printing({ 1: '51%' })).toEqual(['sums cross 2014Q1']);
  });

  test('beside withheld counts', async () => {
    expect(await printing({ 10: '50%' })).toEqual(['rates cross 2014Q1']);
  });

  test('are relations: 86% of at most 15 is 6 of 7 or 12 of 14', async () => {
    const findings = await printing({ 10: '86%', 12: '86%', 13: '86%', 15: '86%' });
    expect(findings).toContain('rates cross 2014Q1');
    expect(findings).toContain('certificate cross 2014Q1');
  });
});
