import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { REFERENCE } from '../contract/codes.ts';

/** Numbers every bank or telephone company has of its own; they lead to no person. */
const OF_SERVICES = /^(?:95\d{3}|96\d{3,4}|100\d\d)$/;

const numbers = new Set(
  csvParse(readFileSync(path.join(REFERENCE, 'official_numbers.csv'), 'utf8')).map(
    ({ number }) => number,
  ),
);

/** Whether a number is a public hotline, alone or behind the code of a place. */
export function isOfficial({ digits }: { digits: string }): boolean {
  const local = digits.replace(/^0(?:10|2\d|[3-9]\d\d)(?=1[12]\d{1,3}$)/, '');
  return numbers.has(local) || OF_SERVICES.test(local);
}
