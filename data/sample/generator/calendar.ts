/** A calendar day as the number of days since 1970-01-01. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** Reads yyyy-mm-dd. */
export function day(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
}

/** Writes yyyy-mm-dd. */
export function iso(date: Day): string {
  return new Date(date * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Year, month and day of the month as numbers. */
export function parts(date: Day): [number, number, number] {
  const [y, m, d] = iso(date).split('-').map(Number) as [number, number, number];
  return [y, m, d];
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export function weekday(date: Day): number {
  return (date + 4) % 7;
}

/** The same day, or the Monday after a weekend. */
export function workday(date: Day): Day {
  const name = weekday(date);
  if (name === 6) return date + 2;
  return name === 0 ? date + 1 : date;
}

/** The last Thursday on or before a day: the forums are held on Thursdays. */
export function thursdayBefore(date: Day): Day {
  return date - ((weekday(date) + 3) % 7);
}

/** The last day of the month a day lies in. */
export function monthEnd(date: Day): Day {
  const [year, month] = parts(date);
  return Date.UTC(year, month, 0) / MS_PER_DAY;
}

/** The last working day of the month a day lies in. */
export function lastWorkdayOfMonth(date: Day): Day {
  const last = monthEnd(date);
  const name = weekday(last);
  if (name === 6) return last - 1;
  return name === 0 ? last - 2 : last;
}

/** Day number of the 1900 date system of Excel: 41732 is 2014-04-03. */
export function excelSerial(date: Day): number {
  return date + 25_569;
}

const SPRING_FESTIVALS = ['2014-01-31', '2015-02-19', '2016-02-08', '2017-01-28'].map(day);

/** Days left until the next Spring Festival; 0 on the day itself. */
export function daysToSpringFestival(date: Day): number {
  const next = SPRING_FESTIVALS.find((festival) => festival >= date);
  if (next === undefined) throw new Error('no Spring Festival known after this day');
  return next - date;
}

/** The day the case system was exported; nothing in the ledger is later. */
export const EXPORTED = day('2017-01-20');
