import type { Period } from '../contract/source.ts';

const TO = String.raw`\s*[-—–~～至到]+\s*`;
const MONTHS = new RegExp(
  String.raw`(20\d\d)年(\d{1,2})月(?:份)?(?:${TO}(?:(20\d\d)年)?(\d{1,2})月)?`,
);
const QUARTER = /(20\d\d)年第?([一二三四1-4])季度/;
const YEAR = /(20\d\d)年/;
const SHEET_MONTH = /^\s*(\d{1,2})月/;

/**
 * The days a table says it is about, in the texts above its header, its sheet name or its file
 * name; null where they name no year.
 */
export function titlePeriod(
  titles: readonly string[],
  sheet: string | null,
  file: string,
): Period | null {
  const text = [...titles, sheet ?? '', file].join('\n').normalize('NFKC');
  const months = MONTHS.exec(text);
  if (months) {
    const [, year = '', first = '', endYear = year, last = first] = months;
    return period(Number(year), Number(first), Number(endYear), Number(last));
  }
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const first = '一二三四'.includes(quarter[2] ?? '')
      ? '一二三四'.indexOf(quarter[2] ?? '') * 3 + 1
      : Number(quarter[2]) * 3 - 2;
    return period(Number(quarter[1]), first, Number(quarter[1]), first + 2);
  }
  const year = Number(YEAR.exec(text)?.[1]);
  const month = Number(SHEET_MONTH.exec(sheet ?? '')?.[1]);
  if (!year) return null;
  return month ? period(year, month, year, month) : period(year, 1, year, 12);
}

function period(year: number, month: number, endYear: number, end: number): Period | null {
  const from = new Date(Date.UTC(year, month - 1, 1));
  const to = new Date(Date.UTC(endYear, end, 0));
  if (month < 1 || month > 12 || end < 1 || end > 12 || to < from) return null;
  return { from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10) };
}
