import { describe, expect, test } from 'vitest';
import { found, newArchive, plant, writeEdition } from './edition.ts';
import { CLEAN, draw, SMALL_TABLES } from './small-world.ts';

const LATER = { ...CLEAN, period: '2014Q2' };

/** Audit two clean quarters after changing the lines of the cross, its header apart. */
async function afterChange(change: (lines: string[]) => string[]): Promise<string[]> {
  const draft = writeEdition(newArchive(), 1, draw(CLEAN, LATER));
  plant(draft, 'cross.csv', (text) => {
    const [header = '', ...lines] = text.trimEnd().split('\r\n');
    return `${[header, ...change(lines)].join('\r\n')}\r\n`;
  });
  return found([draft], SMALL_TABLES);
}

describe('the shape of a table', () => {
  test('rows in canonical order are as they should be', async () => {
    expect(await afterChange((lines) => lines)).toEqual([]);
  });

  test('rows sorted by what they withhold', async () => {
    expect(await afterChange(([a = '', b = '', ...rest]) => [b, a, ...rest])).toEqual([
      'shape cross 2014Q1',
    ]);
  });

  test('a withheld row that is missing', async () => {
    expect(await afterChange((lines) => lines.filter((_, at) => at !== 9))).toEqual([
      'shape cross',
    ]);
  });

  test('periods in another order', async () => {
    const turned = (lines: string[]) => [...lines.slice(15), ...lines.slice(0, 15)];
    expect(await afterChange(turned)).toEqual(['shape cross']);
  });

  test('a number with a decimal', async () => {
    const draft = writeEdition(newArchive(), 1, draw(CLEAN));
    plant(draft, 'by_mode.csv', (text) => text.replace('"100"', '"100.0"'));
    expect(await found([draft], SMALL_TABLES)).toEqual(['shape by_mode']);
  });

  test('a label that says more than the code', async () => {
    expect(
      await afterChange((lines) => lines.map((line) => line.replace('领导批办', '领导批办 3'))),
    ).toEqual(['shape cross']);
  });

  test('a gap between periods', async () => {
    const gap = { ...CLEAN, period: '2014Q4' };
    const draft = writeEdition(newArchive(), 1, draw(CLEAN, gap));
    expect(await found([draft], SMALL_TABLES)).toEqual([
      'shape by_group',
      'shape by_mode',
      'shape cross',
    ]);
  });

  test('a period left out fills its gap', async () => {
    const left = { ...LATER, leftOut: true };
    const last = { ...CLEAN, period: '2014Q3' };
    const draft = writeEdition(newArchive(), 1, draw(CLEAN, left, last));
    expect(await found([draft], SMALL_TABLES)).toEqual([]);
  });
});
