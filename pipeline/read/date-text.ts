import * as XLSX from '@e965/xlsx';

const SECONDS = 86_400;
/** Serial of the first day of year 10000, where dates end. */
const END = 2_958_466;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const QUOTED = /"[^"]*"|\\.|\[[^\]]*\]/g;
/** The 29th of February 1900, a day that never was but that Excel counts. */
const LEAP_DAY_1900 = 60;

/** Whether a number format shows a date or a time of day (and not a length of time). */
export function isDateFormat(format: string): boolean {
  return format !== 'General' && !ELAPSED.test(format) && (XLSX.SSF.is_date(format) as boolean);
}

/**
 * A date serial as text: YYYY-MM-DD, with HH:MM:SS where it has a time; the time alone where it has
 * no day; YYYY-MM for the first of a month under a format that shows no day. Null if it is no date.
 */
export function dateText(serial: number, format: string, date1904: boolean): string | null {
  if (serial < 0 || serial >= END) return null;
  const seconds = Math.round(serial * SECONDS);
  const days = Math.floor(seconds / SECONDS);
  const time = new Date((seconds % SECONDS) * 1000).toISOString().slice(11, 19);
  if (days === 0 && !date1904) return time;
  const date = new Date(firstDay(days, date1904) + days * SECONDS * 1000)
    .toISOString()
    .slice(0, 10);
  if (seconds % SECONDS !== 0) return `${date} ${time}`;
  return date.endsWith('-01') && isMonthFormat(format) ? date.slice(0, 7) : date;
}

function firstDay(days: number, date1904: boolean): number {
  if (date1904) return Date.UTC(1904, 0, 1);
  return Date.UTC(1899, 11, days < LEAP_DAY_1900 ? 31 : 30);
}

function isMonthFormat(format: string): boolean {
  const letters = format.replace(QUOTED, '');
  return /y|e/i.test(letters) && /m/i.test(letters) && !/d/i.test(letters);
}
