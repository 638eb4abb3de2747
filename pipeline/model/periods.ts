import { calendarOf, type Table } from '../contract/table.ts';

/** Months in a calendar period, by its kind. */
export const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** A kind of calendar period; table `<kind>s` has those an edition may show. */
export type PeriodKind = keyof typeof MONTHS;
export const PERIOD_KINDS = Object.keys(MONTHS) as PeriodKind[];

/** The kind of period a table has rows for, if any. */
export function periodKind(table: Table): PeriodKind | undefined {
  return calendarOf(table)?.kind as PeriodKind | undefined;
}
