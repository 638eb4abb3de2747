import type { Dimension, Table } from '../../../pipeline/contract/table.ts';
import { DIMENSIONS as D } from '../../../pipeline/contract/tables/dimensions.ts';
import { type CutRow, countAt } from '../count-at.ts';
import { csvOf, declareCut } from '../extra-table.ts';
import type { Kind, Leak } from '../leak.ts';
import type { Safe } from '../safe.ts';
import { withTable } from '../table-leak.ts';
import { thresholdOf } from '../truth.ts';

const BY = [D.city, D.industry, D.issue, D.subissue, D.channel];

/** Counts by month and something else, each added to those before it in its year. */
function yearToDate(safe: Safe, table: Table): CutRow[] {
  const sums = new Map<string, number>();
  return countAt(safe, table).map((row) => {
    const [month = '', ...rest] = row.codes;
    const key = [month.slice(0, 4), ...rest].join();
    const valid = (sums.get(key) ?? 0) + (row.cells.valid ?? 0);
    sums.set(key, valid);
    return { ...row, cells: { valid }, shown: valid >= thresholdOf(table) };
  });
}

/** Running totals up to the forum, declared as what they are. */
function toDate(safe: Safe, by: Dimension): Leak {
  const monthly = declareCut([D.month, by]);
  const table = declareCut([D.forum, by], { restated: 'all' });
  const rows = yearToDate(safe, monthly)
    .filter(({ codes }) => codes[0] === '2015-12')
    .map((row) => ({ ...row, codes: ['26', row.codes[1] ?? ''] }));
  return withTable(table, rows, ['declared']);
}

/** Totals so far this year: each one less the one before gives a month. */
export const RUNNING_TOTALS: Kind[] = [
  {
    kind: 'a running total: a file nobody declared',
    leaks: (safe) =>
      BY.flatMap((by) => {
        const table = declareCut([D.month, by], { id: `year_to_date_by_${by.id}` });
        const text = csvOf(table, yearToDate(safe, table));
        return [
          {
            what: `${table.id}, listed`,
            expected: ['declared'] as const,
            plant: ({ last }) => last.list(table, text),
          },
          {
            what: `${table.id}, not listed`,
            expected: ['declared'] as const,
            plant: ({ last }) => last.put(`${table.id}.csv`, text),
          },
        ] satisfies Leak[];
      }),
  },
  {
    kind: 'a running total: declared, by forum',
    leaks: (safe) => BY.map((by) => toDate(safe, by)),
  },
  {
    kind: 'a running total: declared, by date of event',
    leaks: (safe) =>
      BY.map((by) => {
        const table = declareCut([D.month, by], { clock: 'event' });
        return withTable(table, yearToDate(safe, table), ['declared']);
      }),
  },
  {
    kind: 'a running total: declared, as if by month',
    leaks: (safe) =>
      BY.map((by) => {
        const table = declareCut([D.month, by]);
        return withTable(table, yearToDate(safe, table), ['sums']);
      }),
  },
];
