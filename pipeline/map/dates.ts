import { spelling } from './spelling.ts';

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Canonical text of a date the bulk forms do not cover: full-width digits, 20140403, 14-4-3,
 * an Excel serial of the 1900 system, or a month without a day (YYYY-MM). Undefined if it is
 * none of these; day-first and month-first forms are never guessed.
 */
export function readDate(text: string): string | undefined {
  const plain = spelling(text).replace(/^'/, '');
  const serial = /^(\d{5})(\.\d+)?$/.exec(plain);
  if (serial) return new Date(EXCEL_EPOCH + Number(serial[1]) * DAY).toISOString().slice(0, 10);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (compact) return join(compact[1], compact[2], compact[3]);
  const full = /^(\d{4}|\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:t?\d{1,2}:\d{2}.*)?$/.exec(
    plain,
  );
  if (full) return join(full[1], full[2], full[3]);
  const month = /^(\d{4})[-/.年](\d{1,2})月?(?:份|上旬|中旬|下旬)?$/.exec(plain);
  return month ? join(month[1], month[2]) : undefined;
}

function join(year = '', ...parts: (string | undefined)[]): string {
  const century = year.length === 2 ? `20${year}` : year;
  return [century, ...parts.map((part = '') => part.padStart(2, '0'))].join('-');
}
