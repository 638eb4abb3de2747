import { table } from '../../../pipeline/contract/tables.ts';
import type { Kind } from '../leak.ts';
import { seeded } from '../random.ts';
import { withheldRows } from '../truth.ts';

/** What has been seen in place of a withheld number; most say more than that it is withheld. */
const MARKS = [
  '',
  ' ',
  '0',
  '-',
  '—',
  '*',
  '<5',
  '<10',
  '1-4',
  '1–9',
  'n<10',
  '～5',
  '≈8',
  '３',
  '三',
  '3※',
  '※3',
  '※ ',
  '※\u200b\u200b\u200b',
  '※※',
  '3.0',
  '03',
  '+3',
  '-3',
  '3件',
  '1e1',
  'null',
  'NaN',
  '12†',
];

/** Another text than the one mark in a withheld row. */
export const MARKS_PLANTED: Kind[] = [
  {
    kind: 'another mark in a withheld cell',
    leaks: (safe) => {
      const { some, below } = seeded(40);
      const rows = some(withheldRows(safe), MARKS.length);
      return MARKS.map((mark, at) => {
        const { table: id, codes } = rows[at] as (typeof rows)[number];
        const { measures } = table(id);
        const measure = measures[below(measures.length)] as string;
        return {
          what: `“${mark}” in ${id} ${codes.join(' ')} ${measure}`,
          // a zero is a number, and too small a one
          expected: mark === '0' ? ['threshold'] : ['shape'],
          plant: (archive) =>
            archive.everywhere(id, codes, (row, sheet) => sheet.set(row, measure, mark)),
        };
      });
    },
  },
];
