import { expect, test } from 'vitest';
import type { Row } from '../../../site/editions/schema.ts';
import { festivalSheet, yearsOf } from '../../../site/methods/festivals.ts';

const source = (asOf: string, ...months: string[]) => ({
  ...{ asOf, policy: {} as never },
  rows: (): Row[] => months.map((month) => ({ keys: { month }, cells: {} })),
});

test('the years from the first published month to the as-of date', () => {
  expect(yearsOf(source('2015-01-31', '2013-12', '2014-01'))).toEqual([2013, 2014, 2015]);
  expect(yearsOf(source('2013-12-20'))).toEqual([2013]);
});

test('no year after the last tabled one', () => {
  expect(yearsOf(source('2036-03-01', '2034-01'))).toEqual([2034, 2035]);
});

test('the first day, and how the holiday lies in the two months', () => {
  const { lines } = festivalSheet([2014, 2015], 'zh');
  const texts = lines.map(({ cells }) => cells.map((cell) => cell.kind === 'text' && cell.text));
  expect(lines.map(({ head }) => head)).toEqual(['2014年', '2015年']);
  expect(texts).toEqual([
    ['2014年1月31日', '2', '5'],
    ['2015年2月19日', '0', '7'],
  ]);
});
