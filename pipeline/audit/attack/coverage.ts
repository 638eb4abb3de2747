import { calendarOf } from '../../contract/table.ts';
import { isCalendar, type Months, monthsIn, monthsOf } from '../read/period.ts';
import type { View } from './view.ts';

/** Tells whether a view has every period of a span of months. */
export type Coverage = (months: Months) => boolean;

/**
 * First month of which anything is published. Months before it hold no appeals, so a first year
 * that begins in the middle is complete. Tables by month say it best.
 */
export function firstMonth(views: readonly View[]): number {
  const monthly = views.filter(({ table }) => calendarOf(table)?.kind === 'month');
  const firsts = (monthly.length ? monthly : views).flatMap(startsOf);
  return Math.min(...firsts);
}

/** @param start first month of which anything is published */
export function coverageOf(view: View, start: number): Coverage {
  const level = calendarOf(view.table)?.kind ?? '';
  if (!isCalendar(level)) return () => false;
  const length = monthsIn(level);
  const starts = new Set(startsOf(view));
  return ({ first, last }) => {
    const from = Math.max(first, start);
    for (let at = from - (from % length); at <= last; at += length)
      if (!starts.has(at)) return false;
    return from <= last;
  };
}

function startsOf({ rows }: View): number[] {
  const periods = new Set(rows.map(({ period }) => period));
  return [...periods].flatMap((period) => monthsOf(period)?.first ?? []);
}
