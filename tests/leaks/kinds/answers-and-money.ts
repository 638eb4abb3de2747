import { WITHHELD } from '../../../pipeline/contract/edition.ts';
import type { Archive } from '../archive.ts';
import type { Kind, Variant } from '../leak.ts';
import { seeded } from '../random.ts';

const QUARTERS = ['2014Q1', '2014Q2', '2014Q3', '2014Q4', '2015Q1', '2015Q2'];
const ANSWERS = ['solved_partly', 'solved_no', 'satisfied_basic', 'dissatisfied'];
const SUMS = ['claimed', 'agreed', 'paid'];

/** Every quarter with every one of these columns. */
function crossed(columns: readonly string[]) {
  return QUARTERS.flatMap((quarter) => columns.map((column) => ({ quarter, column })));
}

/** Put these texts in a quarter’s row of every edition. */
function put(archive: Archive, table: string, quarter: string, cells: Record<string, string>) {
  archive.everywhere(table, [quarter], (row, sheet) => {
    for (const [column, text] of Object.entries(cells)) sheet.set(row, column, text);
  });
}

/** A quarter in which too few had a sum of money of this sort. */
function fewSums(quarter: string, sum: string): Variant {
  return {
    what: `${sum} withheld in ${quarter}`,
    make: (archive) =>
      put(archive, 'money_recovered', quarter, { [`${sum}_count`]: WITHHELD, [sum]: WITHHELD }),
  };
}

/** Cells in tables without a base, which are withheld one by one. */
export const ANSWERS_AND_MONEY: Kind[] = [
  {
    kind: 'a small number of answers shown',
    leaks: () => {
      const { some, below } = seeded(4);
      return some(crossed(ANSWERS), 10).map(({ quarter, column: answer }) => {
        const few = String(below(5));
        return {
          what: `${answer} ${quarter}`,
          expected: ['threshold'] as const,
          plant: (archive) => put(archive, 'callbacks', quarter, { [answer]: few }),
        };
      });
    },
  },
  {
    kind: 'a sum of money whose count is withheld',
    leaks: () => {
      const { some, below } = seeded(5);
      return some(crossed(SUMS), 8).map(({ quarter, column: sum }) => {
        const yuan = String(below(1_000_000));
        return {
          what: `${sum} ${quarter}`,
          expected: ['threshold'] as const,
          from: fewSums(quarter, sum),
          plant: (archive) => put(archive, 'money_recovered', quarter, { [sum]: yuan }),
        };
      });
    },
  },
  {
    kind: 'a small count of sums of money shown',
    leaks: () => {
      const { some, below } = seeded(6);
      return some(crossed(SUMS), 6).map(({ quarter, column: sum }) => {
        const few = { [`${sum}_count`]: String(below(5)) };
        return {
          what: `${sum}_count ${quarter}`,
          expected: ['threshold'] as const,
          from: fewSums(quarter, sum),
          plant: (archive) => put(archive, 'money_recovered', quarter, few),
        };
      });
    },
  },
];
