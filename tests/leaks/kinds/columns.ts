import type { Kind, Leak } from '../leak.ts';
import { rateOf } from '../rate-columns.ts';
import { trueCells, withheldRows } from '../truth.ts';

/** A column more in the last edition’s table. */
function column(table: string, name: string, textOf: (codes: string[]) => string): Leak {
  return {
    what: `${table} ${name}`,
    expected: ['declared'],
    plant: ({ last }) => {
      const sheet = last.sheet(table);
      sheet.append(name, (row) => textOf(sheet.codes(row)));
    },
  };
}

/** Columns beside the declared ones. */
export const COLUMNS: Kind[] = [
  {
    kind: 'a rate in a column nobody declared',
    leaks: (safe) =>
      ['issue_by_city', 'closure_by_subissue', 'closure_by_industry'].flatMap((table) =>
        [0, 1].map((decimals) =>
          column(table, 'closure_rate', (codes) =>
            rateOf(trueCells(safe, { table, codes }), 'closure_rate', decimals),
          ),
        ),
      ),
  },
  {
    kind: 'a median, a rank, a share or a note in a column',
    leaks: (safe) => {
      const hidden = new Set(
        withheldRows(safe).map(({ table, codes }) => [table, ...codes].join()),
      );
      const rank = (table: string) => (codes: string[]) =>
        String((trueCells(safe, { table, codes }).valid ?? 0) + 1);
      return [
        column('issue_by_city', 'median_days', () => '12'),
        column('closure_by_industry', 'median_days', () => '—'),
        column('closure_by_subissue', 'rank', rank('closure_by_subissue')),
        column('closure_by_channel', 'valid', rank('closure_by_channel')),
        column('funnel_by_city', 'share_of_year', () => '4.1%'),
        column('issue_by_month', 'note', (codes) =>
          hidden.has(['issue_by_month', ...codes].join()) ? '少于 5 件' : '',
        ),
        column('worker_types', '', () => ''),
      ];
    },
  },
];
