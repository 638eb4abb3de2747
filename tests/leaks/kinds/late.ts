import { calendarOf, type Table } from '../../../pipeline/contract/table.ts';
import { TABLES } from '../../../pipeline/contract/tables.ts';
import { type Appeal, codeOf } from '../appeals.ts';
import type { Draft } from '../draft.ts';
import type { Kind, Leak } from '../leak.ts';
import { seeded } from '../random.ts';
import type { Safe } from '../safe.ts';

/** Measures that an appeal which was answered at once counts in. */
const ANSWERED = ['received', 'valid', 'answered'];

/**
 * Count an appeal so many times more in every table that would count it, and in the last of the
 * totals by forum; types of worker need not be touched, as one appeal may be of several.
 */
function count(draft: Draft, appeal: Appeal, by: number, measures: readonly string[]): void {
  for (const table of TABLES.filter((one) => one.measures.includes('valid'))) {
    const sheet = draft.sheet(table.id);
    const row = calendarOf(table) ? sheet.find(codesOf(table, appeal)) : sheet.rows.at(-1);
    for (const id of measures) if (row) sheet.raise(row, id, by);
  }
}

function codesOf({ dimensions }: Table, appeal: Appeal): string[] {
  return dimensions.map(({ id }) => codeOf(appeal, id));
}

/** Appeals received in months that were closed an edition ago. */
function closedMonths({ appeals }: Safe): Appeal[] {
  return appeals.filter(({ month }) => month < '2015-12');
}

function moved(appeal: Appeal, to: Partial<Appeal>): Leak {
  return {
    what: `${appeal.month} ${appeal.city} ${appeal.issue} to ${Object.values(to).join(' ')}`,
    expected: ['revised'],
    plant: ({ last }) => {
      count(last, appeal, -1, ANSWERED);
      count(last, { ...appeal, ...to }, 1, ANSWERED);
    },
  };
}

/** One appeal more, or one elsewhere, with every sum moved along: nothing disagrees. */
export const LATE: Kind[] = [
  {
    kind: 'a late registration in a closed month, all sums adjusted',
    leaks: (safe) =>
      seeded(10)
        .some(closedMonths(safe), 12)
        .map((appeal) => ({
          what: `${appeal.month} ${appeal.city} ${appeal.subissue}`,
          expected: ['revised'],
          plant: ({ last }) => count(last, appeal, 1, ANSWERED),
        })),
  },
  {
    kind: 'a late invalid appeal in a closed month, all sums adjusted',
    leaks: () =>
      ['2014-03', '2014-11', '2015-02', '2015-11'].map((month) => ({
        what: month,
        expected: ['revised'],
        plant: ({ last }) => {
          for (const id of ['funnel_to_date', 'funnel_by_forum', 'funnel_by_month']) {
            const sheet = last.sheet(id);
            const row = (id === 'funnel_by_month' && sheet.find([month])) || sheet.rows.at(-1);
            for (const measure of ['received', 'invalid']) if (row) sheet.raise(row, measure, 1);
          }
          const reasons = last.sheet('invalid_reasons');
          const row = reasons.find([month.slice(0, 4), 'blank']);
          if (row) reasons.raise(row, 'invalid_count', 1);
        },
      })),
  },
  {
    kind: 'an appeal moved to another city or issue, all sums adjusted',
    leaks: (safe) => {
      const { some } = seeded(11);
      const inGuangzhou = closedMonths(safe).filter(({ city }) => city === '440100');
      const wages = closedMonths(safe).filter(({ subissue }) => subissue === 'WG01');
      return [
        ...some(inGuangzhou, 4).map((appeal) => moved(appeal, { city: '440300' })),
        ...some(wages, 4).map((appeal) => moved(appeal, { issue: 'LC', subissue: 'LC01' })),
      ];
    },
  },
];
