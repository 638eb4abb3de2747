import { describe, expect, test } from 'vitest';
import { barometer } from '../../pipeline/stats/compare/barometer.ts';
import { shareChange } from '../../pipeline/stats/compare/share-change.ts';
import { yearlyDispersion } from '../../pipeline/stats/compare/yearly-dispersion.ts';
import { levelForMany } from '../../pipeline/stats/interval/level.ts';

const pair = (year: string, now: number, before: number) => ({ year, now, before });

describe('dispersion of counts from pairs a year apart', () => {
  test('is Pearson’s X² over its degrees of freedom', () => {
    // each year: share ½, two pairs of 40, residuals ±10 / √10, one degree of freedom
    const years = ['2014', '2015', '2016'];
    const pairs = years.flatMap((year) => [pair(year, 30, 10), pair(year, 10, 30)]);
    expect(yearlyDispersion(pairs)).toBeCloseTo(20, 10);
  });

  test('takes neither season nor growth for variation', () => {
    const season = [20, 40, 80, 160];
    const grown = season.map((count) => pair('2015', count * 3, count));
    expect(yearlyDispersion(grown)).toBe(1);
    expect(yearlyDispersion([...grown, ...season.map((one) => pair('2016', one, one * 3))])).toBe(
      1,
    );
  });

  test('is never below 1, and not told from fewer than three degrees of freedom', () => {
    const same = [1, 2, 3].map(() => pair('2015', 50, 50));
    expect(yearlyDispersion(same)).toBeNull();
    expect(yearlyDispersion([...same, pair('2015', 50, 50)])).toBe(1);
    expect(yearlyDispersion([])).toBeNull();
  });

  test('pairs of nothing teach nothing', () => {
    const empty = [1, 2, 3, 4].map(() => pair('2015', 0, 0));
    expect(yearlyDispersion(empty)).toBeNull();
    expect(yearlyDispersion([1, 2, 3, 4].map(() => pair('2015', 9, 0)))).toBeNull();
  });

  test('stops at counts that cannot be', () => {
    expect(() => yearlyDispersion([pair('2015', -1, 3)])).toThrow(RangeError);
    expect(() => yearlyDispersion([pair('2015', 1.5, 3)])).toThrow(RangeError);
  });
});

test('a dispersed share has the limits of a smaller base', () => {
  const item = { now: { part: 120, whole: 400 }, before: { part: 80, whole: 400 } };
  const [reading] = barometer([{ id: 'x', kind: 'share', dispersion: 4, ...item }]);
  const quarter = shareChange({ part: 30, whole: 100 }, { part: 20, whole: 100 }, levelForMany(1));
  expect(reading?.change).toEqual(quarter);
  expect(barometer([{ id: 'x', kind: 'share', ...item }])[0]?.change?.direction).toBe('rose');
  expect(reading?.change?.direction).toBe('unclear');
});
