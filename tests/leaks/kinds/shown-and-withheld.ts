import { WITHHELD } from '../../../pipeline/contract/edition.ts';
import { table } from '../../../pipeline/contract/tables.ts';
import type { Kind } from '../leak.ts';
import { seeded } from '../random.ts';
import type { Safe } from '../safe.ts';
import {
  isSmall,
  newPeriods,
  periodOf,
  type RowAt,
  shownRows,
  trueCells,
  withheldRows,
} from '../truth.ts';

/** Whether an edition before the last one had the row’s period. */
function isOld(safe: Safe, row: RowAt): boolean {
  return !newPeriods(safe, row.table).includes(periodOf(row));
}

/** An edition that knows better than the one before what is to be shown. */
export const SHOWN_AND_WITHHELD: Kind[] = [
  {
    kind: 'a cell withheld earlier, now shown',
    leaks: (safe) => {
      const rows = withheldRows(safe).filter((row) => isOld(safe, row) && !isSmall(safe, row));
      return seeded(15)
        .some(rows, 10)
        .map((row) => ({
          what: `${row.table} ${row.codes.join(' ')}`,
          expected: ['revised'],
          plant: ({ last }) => {
            const sheet = last.sheet(row.table);
            for (const [id, count] of Object.entries(trueCells(safe, row)))
              sheet.set(sheet.find(row.codes) ?? [], id, count);
          },
        }));
    },
  },
  {
    kind: 'a cell shown earlier, now withheld',
    leaks: (safe) => {
      const rows = shownRows(safe).filter((row) => isOld(safe, row));
      return seeded(16)
        .some(rows, 10)
        .map((row) => ({
          what: `${row.table} ${row.codes.join(' ')}`,
          expected: ['revised'],
          plant: ({ last }) => {
            const sheet = last.sheet(row.table);
            for (const id of table(row.table).measures)
              sheet.set(sheet.find(row.codes) ?? [], id, WITHHELD);
          },
        }));
    },
  },
];
