import type { SignId } from '../contract/found-rules.ts';
import type { Period } from '../contract/source.ts';
import { spelling } from './spelling.ts';

const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const DAY = 86_400_000;
const FULL = /^(\d{4}|\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?(?:t?\d{1,2}:\d{2}.*)?$/;
const NO_YEAR = /^(\d{1,2})月(?:(\d{1,2})[日号]|份|上旬|中旬|下旬)?$/;

/** How a source counts days, and which days a date without a year may mean. */
export interface DateContext {
  date1904: boolean;
  window: Period | null;
}

const PLAIN: DateContext = { date1904: false, window: null };

/**
 * Canonical text of a date the bulk forms do not cover: full-width digits, 20140403, 14-4-3,
 * a day number of a workbook, a month without a day (YYYY-MM), or a day without a year where only
 * one year puts it into the window. Undefined if it is none of these; day-first and month-first
 * forms are never guessed.
 */
export function readDate(text: string, days: DateContext = PLAIN): string | undefined {
  const plain = bare(text);
  const serial = /^(\d{5})(\.\d+)?$/.exec(plain);
  if (serial) return dayNumber(Number(serial[1]), days);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (compact) return join(compact[1], compact[2], compact[3]);
  const full = FULL.exec(plain);
  if (full) return join(full[1], full[2], full[3]);
  const month = /^(\d{4})[-/.年](\d{1,2})月?(?:份|上旬|中旬|下旬)?$/.exec(plain);
  return month ? join(month[1], month[2]) : withoutYear(plain, days.window);
}

/** What is worth a word about a date that was read. */
export function dateSign(text: string, { window }: DateContext): SignId | undefined {
  const plain = bare(text);
  if (FULL.exec(plain)?.[1]?.length === 2) return 'year_two_digits';
  return withoutYear(plain, window) ? 'year_inferred' : undefined;
}

function bare(text: string): string {
  return spelling(text).replace(/^'/, '');
}

function dayNumber(days: number, { date1904 }: DateContext): string {
  const epoch = date1904 ? EPOCH_1904 : EPOCH_1900;
  return new Date(epoch + days * DAY).toISOString().slice(0, 10);
}

/** A month counts where its first day lies in the window. */
function withoutYear(plain: string, window: Period | null): string | undefined {
  const found = NO_YEAR.exec(plain);
  if (!found || !window) return undefined;
  const [, month, day] = found;
  const years = [];
  for (let year = Number(window.from.slice(0, 4)); year <= lastYear(window); year++)
    years.push(year);
  const dates = years
    .map((year) => join(String(year), month, day ?? '01'))
    .filter((date) => window.from <= date && date <= window.to);
  return dates.length === 1 ? dates[0]?.slice(0, day ? 10 : 7) : undefined;
}

/** A deadline has no last day: two years show that it could be either. */
function lastYear({ from, to }: Period): number {
  return Math.min(Number(to.slice(0, 4)), Number(from.slice(0, 4)) + 5);
}

function join(year = '', ...parts: (string | undefined)[]): string {
  const century = year.length === 2 ? `20${year}` : year;
  return [century, ...parts.map((part = '') => part.padStart(2, '0'))].join('-');
}
