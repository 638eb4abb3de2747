import { describe, expect, test } from 'vitest';
import { apartOf, namesOf, placeOf } from '../../../site/analyses/cities/place.ts';
import { leftOutWords, waitingWords, youngWords } from '../../../site/analyses/cities/words.ts';
import { yearCompared } from '../../../site/analyses/cities/year.ts';
import { cityRow } from './places.ts';

const rows = ['2014', '2015', '2015', '2016'].map((year, at) => cityRow(year, `C${at}`, [40, 30]));

describe('the year that is compared', () => {
  test('is the newest that ended 180 days ago', () => {
    const found = yearCompared(rows, '2017-01-17');
    expect(found).toMatchObject({ year: '2015', mature: true, waiting: ['2016'] });
    expect(found?.rows).toHaveLength(2);
  });

  test('is taken over by the next on the 180th day after its end', () => {
    // 31 December 2016 + 180 days
    expect(yearCompared(rows, '2017-06-28')?.year).toBe('2015');
    expect(yearCompared(rows, '2017-06-29')).toMatchObject({ year: '2016', waiting: [] });
  });

  test('is the newest there is, and said to be young, where none is old enough', () => {
    const young = yearCompared(rows.slice(0, 1), '2015-02-17');
    expect(young).toMatchObject({ year: '2014', mature: false });
    expect(young && youngWords(young, 'zh')).toContain('2014年结束还不满180天');
    expect(young && youngWords(young, 'en')).toContain('2014 ended less than 180 days ago');
  });

  test('is none where none is published', () => {
    expect(yearCompared([], '2015-02-17')).toBeUndefined();
  });

  test('names newer ones that wait', () => {
    const found = yearCompared(rows, '2017-01-17');
    expect(found && waitingWords(found, 'zh')).toBe('2016年收到的还没有都满180天，暂不比较。');
    expect(found && youngWords(found, 'zh')).toBe('');
  });
});

test('a place is compared from the base of rates on, and only where it is one', () => {
  const place = (code: string) => placeOf(cityRow('2015', code, [0, 0]));
  expect(apartOf(place('A'), 30, 30)).toBeNull();
  expect(apartOf(place('A'), 29, 30)).toBe('small');
  expect(apartOf(place('A'), null, 30)).toBe('withheld');
  expect(apartOf(place('X-UNK'), 500, 30)).toBe('nowhere');
  expect(apartOf(place('X-OUT'), null, 30)).toBe('withheld');
  expect(apartOf(place('X-PROV'), 500, 30)).toBeNull();
});

test('names and withheld rows in words', () => {
  const places = ['A', 'B', 'C'].map((code) => placeOf(cityRow('2015', code, [0, 0])));
  expect(namesOf(places, 'zh')).toBe('A市、B市、C市');
  expect(namesOf(places, 'en')).toBe('A, B and C');
  expect(namesOf(places.slice(0, 1), 'en')).toBe('A');
  expect(leftOutWords(0, 'zh')).toBe('');
  expect(leftOutWords(1, 'en')).toBe(' (1 more is withheld and not in the sum)');
});
