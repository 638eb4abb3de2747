import { expect, test } from 'vitest';
import { periodsBetween, yearBefore } from '../../site/figures/calendar.ts';

test('periods follow each other without gaps, over the turn of a year', () => {
  expect(periodsBetween('2015-11', '2016-02')).toEqual([
    '2015-11',
    '2015-12',
    '2016-01',
    '2016-02',
  ]);
  expect(periodsBetween('2015Q4', '2016Q1')).toEqual(['2015Q4', '2016Q1']);
  expect(periodsBetween('2014', '2016')).toEqual(['2014', '2015', '2016']);
  expect(periodsBetween('2016', '2014')).toEqual([]);
});

test('the same period a year before', () => {
  expect(['2016Q4', '2016-01', '2016'].map(yearBefore)).toEqual(['2015Q4', '2015-01', '2015']);
});
