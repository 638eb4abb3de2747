/**
 * Two things that SheetJS would tell wrongly, mended in the XML before it parses: the date formats
 * that Chinese Excel numbers but does not spell out, and formulas that were never calculated, which
 * it would read as 0.
 */

const MONTH = 17;
const DAY = 14;
const TIME = 21;
/** Number formats 27–36 and 50–58 of the Chinese locale, and the plain formats that mean the same. */
const CHINESE_DATES: Readonly<Record<string, number>> = {
  ...Object.fromEntries([27, 36, 50, 52, 57].map((id) => [id, MONTH])),
  ...Object.fromEntries([28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, DAY])),
  ...Object.fromEntries([32, 33, 34, 35, 55, 56].map((id) => [id, TIME])),
};
const CELL_FORMAT = /(<(?:\w+:)?xf\b[^>]*?\bnumFmtId=")(\d+)(?=")/g;
const SPELLED_OUT = /<(?:\w+:)?numFmt\b[^>]*?\bnumFmtId="(\d+)"/g;

/** Styles in which numbered Chinese date formats are replaced by ones that SheetJS knows. */
export function nameChineseDates(styles: string): string {
  const spelled = new Set([...styles.matchAll(SPELLED_OUT)].map(([, id]) => id));
  return styles.replace(CELL_FORMAT, (all, start: string, id: string) => {
    const known = spelled.has(id) ? undefined : CHINESE_DATES[id];
    return known === undefined ? all : `${start}${known}`;
  });
}

const FORMULA = String.raw`<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)`;
const NO_VALUE = String.raw`(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?`;
const NEVER_CALCULATED = new RegExp(
  String.raw`<((?:\w+:)?c)\b([^>]*)>\s*(${FORMULA})\s*${NO_VALUE}\s*</\1>`,
  'g',
);
const TYPE = /\st="[^"]*"/;

/** A sheet in which formulas without a calculated value hold an error that has no number. */
export function markNeverCalculated(sheet: string): string {
  return sheet.replace(NEVER_CALCULATED, (all, tag: string, attributes: string, formula: string) =>
    /\st="str"/.test(attributes)
      ? all
      : `<${tag}${attributes.replace(TYPE, '')} t="e">${formula}<v>-</v></${tag}>`,
  );
}
