import { calendarOf } from '../../../pipeline/contract/table.ts';
import { table } from '../../../pipeline/contract/tables.ts';
import type { Kind, Variant } from '../leak.ts';

/** Periods of tables that a later edition changes its mind about. */
const PERIODS = [
  ['issue_by_city', '2014'],
  ['closure_by_subissue', '2014'],
  ['closure_by_industry', '2014'],
  ['closure_by_channel', '2014Q1'],
  ['outcomes', '2014Q1'],
] as const;

function leftOut(id: string, period: string): Variant {
  return {
    what: `${id} ${period} left out`,
    make: ({ editions }) => {
      for (const edition of editions) edition.leaveOut(table(id), period);
    },
  };
}

/** An edition that shows other periods than the one before. */
export const PERIODS_CHANGED: Kind[] = [
  {
    kind: 'a period shown earlier, now left out',
    leaks: () =>
      PERIODS.map(([id, period]) => ({
        what: `${id} ${period}`,
        expected: ['revised'],
        plant: ({ last }) => last.leaveOut(table(id), period),
      })),
  },
  {
    kind: 'a period left out earlier, now shown',
    leaks: () =>
      PERIODS.map(([id, period]) => ({
        what: `${id} ${period}`,
        expected: ['revised'],
        from: leftOut(id, period),
        plant: ({ last }) => last.showAgain(table(id), period),
      })),
  },
  {
    kind: 'a period shown earlier, now gone',
    leaks: () =>
      PERIODS.map(([id, period]) => ({
        what: `${id} ${period}`,
        expected: ['revised'],
        plant: ({ last }) => {
          const sheet = last.sheet(id);
          const { rows } = sheet;
          const at = sheet.header.indexOf(calendarOf(table(id))?.id ?? '');
          rows.splice(0, rows.length, ...rows.filter((row) => row[at] !== period));
        },
      })),
  },
];
