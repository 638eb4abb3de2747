import { calendarOf } from '../../../pipeline/contract/table.ts';
import { table as tableOf } from '../../../pipeline/contract/tables.ts';
import type { Archive } from '../archive.ts';
import type { Kind, Leak } from '../leak.ts';
import { type Chance, seeded } from '../random.ts';
import type { Safe } from '../safe.ts';
import { newPeriods, periodOf, type RowAt, trueCells, withheldRows } from '../truth.ts';

const TABLES = [
  'issue_by_month',
  'issue_by_city',
  'closure_by_issue',
  'closure_by_subissue',
  'closure_by_channel',
  'closure_by_industry',
  'outcomes',
];

/** Change the rows of a table’s newest period, which no earlier edition has. */
function changing(
  safe: Safe,
  table: string,
  change: (rows: string[][], codes: (row: string[]) => string[]) => string[][],
): Leak {
  return {
    what: table,
    expected: ['shape'],
    plant: ({ last }: Archive) => {
      const sheet = last.sheet(table);
      const [period] = newPeriods(safe, table);
      const calendar = calendarOf(tableOf(table))?.id ?? '';
      const own = sheet.rows.filter((row) => sheet.get(row, calendar) === period);
      const rest = sheet.rows.filter((row) => sheet.get(row, calendar) !== period);
      sheet.rows.splice(0, sheet.rows.length, ...rest, ...change(own, (row) => sheet.codes(row)));
    },
  };
}

/** The rows of the newest period that are withheld. */
function hiddenIn(safe: Safe, table: string): RowAt[] {
  const [period] = newPeriods(safe, table);
  return withheldRows(safe).filter((row) => row.table === table && periodOf(row) === period);
}

function perTable(change: (safe: Safe, table: string, chance: Chance) => Leak) {
  return (safe: Safe) => TABLES.map((table, at) => change(safe, table, seeded(20 + at)));
}

/** Which rows there are, and in which order. */
export const ORDER: Kind[] = [
  {
    kind: 'rows sorted by a withheld value',
    leaks: perTable((safe, table) =>
      changing(safe, table, (rows, codes) => {
        const size = (row: string[]) =>
          Object.values(trueCells(safe, { table, codes: codes(row) }))[0] ?? 0;
        return [...rows].sort((a, b) => size(b) - size(a));
      }),
    ),
  },
  {
    kind: 'a row dropped',
    leaks: perTable((safe, table, { below }) => {
      const dropped = below(7);
      return changing(safe, table, (rows) => rows.filter((_, at) => at !== dropped));
    }),
  },
  {
    kind: 'a row doubled',
    leaks: perTable((safe, table, { below }) => {
      const doubled = below(7);
      return changing(safe, table, (rows) =>
        rows.flatMap((row, at) => (at === doubled ? [row, [...row]] : [row])),
      );
    }),
  },
  {
    kind: 'a withheld row removed from the grid',
    leaks: (safe) =>
      TABLES.filter((table) => hiddenIn(safe, table).length > 0).map((table) => {
        const hidden = hiddenIn(safe, table).map((row) => row.codes.join());
        return changing(safe, table, (rows, codes) =>
          rows.filter((row) => codes(row).join() !== hidden[0]),
        );
      }),
  },
  {
    kind: 'two rows swapped',
    leaks: perTable((safe, table, { below }) => {
      const first = below(6);
      return changing(safe, table, (rows) => {
        const [one, other] = rows.slice(first, first + 2) as [string[], string[]];
        return [...rows.slice(0, first), other, one, ...rows.slice(first + 2)];
      });
    }),
  },
];
