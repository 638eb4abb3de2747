/** Months a calendar period covers, numbered from the year 0: year × 12 + month − 1. */
export interface Months {
  first: number;
  last: number;
}

const LENGTHS = { month: 1, quarter: 3, year: 12 } as const;
export type CalendarLevel = keyof typeof LENGTHS;

/** Whether a dimension or a level of one is of the calendar. */
export function isCalendar(level: string): level is CalendarLevel {
  return level in LENGTHS;
}

/** How many months a period of a level has. */
export function monthsIn(level: CalendarLevel): number {
  return LENGTHS[level];
}

/**
 * The months of a period written as 2014, 2014Q2 or 2014-05.
 * @returns null for any other text
 */
export function monthsOf(period: string): Months | null {
  const [, year, quarter, month] = /^(\d{4})(?:Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(period) ?? [];
  if (year === undefined) return null;
  const first = Number(year) * 12 + (quarter ? (Number(quarter) - 1) * 3 : Number(month ?? 1) - 1);
  return { first, last: first + (quarter ? 3 : month ? 1 : 12) - 1 };
}

/** Whether a text is a period of a level. */
export function isPeriod(level: CalendarLevel, period: string): boolean {
  const months = monthsOf(period);
  return months !== null && months.last - months.first + 1 === LENGTHS[level];
}

/** Every period of a level that lies in a span of months. */
export function periodsWithin(level: CalendarLevel, { first, last }: Months): string[] {
  const length = LENGTHS[level];
  const periods = [];
  for (let at = Math.ceil(first / length) * length; at + length - 1 <= last; at += length)
    periods.push(written(level, at));
  return periods;
}

function written(level: CalendarLevel, month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  if (level === 'year') return year;
  if (level === 'quarter') return `${year}Q${Math.floor((month % 12) / 3) + 1}`;
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
