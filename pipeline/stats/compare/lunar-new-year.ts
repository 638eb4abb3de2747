import { demand } from '../demand.ts';

/**
 * First day of the lunar year, by Gregorian year, as fixed by GB/T 33661-2017 农历的编算和颁行 and listed
 * in the Hong Kong Observatory’s Gregorian–Lunar Calendar Conversion Table. A table, because the
 * Chinese calendar of the Unicode library (ICU) is a day off in 2027 and 2030, where the moon is
 * new within minutes of midnight; the tests hold the table to that calendar and to the new moon
 * itself.
 */
const DAYS: readonly string[] = [
  '2010-02-14',
  '2011-02-03',
  '2012-01-23',
  '2013-02-10',
  '2014-01-31',
  '2015-02-19',
  '2016-02-08',
  '2017-01-28',
  '2018-02-16',
  '2019-02-05',
  '2020-01-25',
  '2021-02-12',
  '2022-02-01',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
];

export const FIRST_YEAR = 2010;
export const LAST_YEAR = FIRST_YEAR + DAYS.length - 1;

/**
 * The day on which the Spring Festival falls, as YYYY-MM-DD.
 *
 * @throws RangeError for a year outside the table
 */
export function lunarNewYear(year: number): string {
  const day = DAYS[year - FIRST_YEAR];
  demand(
    day !== undefined,
    `The Spring Festival is tabled for ${FIRST_YEAR} to ${LAST_YEAR} only.`,
  );
  return day;
}
