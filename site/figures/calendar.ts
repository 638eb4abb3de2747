/** Periods in a year, by the kind of period. */
export const PER_YEAR = { month: 12, quarter: 4, year: 1 } as const;
export type PeriodKind = keyof typeof PER_YEAR;

/** The same period a year before: 2016Q4 → 2015Q4, 2016-01 → 2015-01, 2016 → 2015. */
export function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

/** Every period from the first to the last, without gaps. */
export function periodsBetween(first: string, last: string): string[] {
  const kind = kindOf(first);
  const [from, to] = [numberOf(first, kind), numberOf(last, kind)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => nameOf(from + at, kind));
}

function kindOf(period: string): PeriodKind {
  if (period.includes('Q')) return 'quarter';
  return period.includes('-') ? 'month' : 'year';
}

/** Whether even the month’s last day lies so many days back at the as-of date. */
export function isMature(month: string, days: number, asOf: string): boolean {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return Date.UTC(year, number, days) <= Date.parse(asOf);
}

/** Periods since the year 0. */
export function numberOf(period: string, kind: PeriodKind): number {
  const inYear = Number(period.slice(5) || 1) - 1;
  return Number(period.slice(0, 4)) * PER_YEAR[kind] + inYear;
}

function nameOf(number: number, kind: PeriodKind): string {
  const year = Math.floor(number / PER_YEAR[kind]);
  const place = (number % PER_YEAR[kind]) + 1;
  if (kind === 'year') return String(year);
  return kind === 'quarter' ? `${year}Q${place}` : `${year}-${String(place).padStart(2, '0')}`;
}
