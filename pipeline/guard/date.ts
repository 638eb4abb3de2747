import { block, type Finding, review } from './finding.ts';
import type { View } from './normalise.ts';

const YEAR = '(?:(?:1\\s?9|2\\s?0)\\s?\\d\\s?\\d|(?<!\\d)\\d\\d)';
const FULL_YEAR = '(?<!\\d)(?:1\\s?9|2\\s?0)\\s?\\d\\s?\\d';
const MONTH = '(?:1\\s?[0-2]|0?\\s?[1-9]|十[12]?)';
const DAY = '(?:[12]\\s?\\d|3\\s?[01]|0?\\s?[1-9]|[23]?十\\d?|廿\\d?)';
const MONTHS =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const ORDINAL = '(?:st|nd|rd|th)?';

const DAYS = [
  `(?:${YEAR}\\s?年\\s?)?(?<!\\d)${MONTH}\\s?月(?:份)?\\s?(?:初)?${DAY}\\s?[日号號]`,
  `${YEAR}\\s?年\\s?${MONTH}\\s?月\\s?${DAY}(?!\\d|\\s?[个月岁])`,
  `${FULL_YEAR}\\s?([-./])\\s?${MONTH}\\s?\\1\\s?${DAY}(?!\\d)`,
  `(?<!\\d)${DAY}${ORDINAL}\\s(?:of\\s)?${MONTHS}(?:,?\\s${FULL_YEAR})?(?![a-z])`,
  `(?<![A-Za-z])${MONTHS}\\s${DAY}${ORDINAL}(?![\\d%]|\\s?(?:to|and|-)?\\s?\\d{1,2}%|\\s[a-z])(?:,?\\s${FULL_YEAR})?`,
  `(?<![A-Za-z])${MONTHS}\\s${DAY}${ORDINAL},?\\s${FULL_YEAR}`,
].map((source) => new RegExp(source, 'g'));

const PERHAPS = [
  `${FULL_YEAR}\\s?年\\s?${MONTH}\\s?月`,
  `${FULL_YEAR}[-/.](?:1[0-2]|0[1-9])(?![-/.]?\\d)`,
  `(?<!\\d)(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `(?<![A-Za-z])${MONTHS}\\s${FULL_YEAR}`,
  `(?:农历|正月|腊月)[一-鿿\\d]{0,3}(?:初|廿|十)[\\d十]{0,2}`,
].map((source) => new RegExp(source, 'g'));

const AFTER_TITLE = /》[^。;\n]{0,8}$/;
const OF_LAW = /^[^。;\n]{0,6}(?:起?施行|公布|发布|修订|修正|通过|实施|颁布)/;

/** Days, which stop a publication, and months, which are a question. */
export function dates({ digits }: View, arePrintedAllowed: boolean): Finding[] {
  const days = DAYS.flatMap((one) => [...digits.matchAll(one)])
    .filter(({ 0: found, index }) => !(arePrintedAllowed && isPrinted(digits, index, found)))
    .map(({ 0: found, index }) => block('date', index, index + found.length));
  const months = PERHAPS.flatMap((one) => [...digits.matchAll(one)]).map(({ 0: found, index }) =>
    review('date', index, index + found.length),
  );
  return [...days, ...months];
}

/** The day a newspaper appeared or a law came into force tells of nobody. */
function isPrinted(text: string, index: number, found: string): boolean {
  const after = index + found.length;
  return (
    AFTER_TITLE.test(text.slice(Math.max(0, index - 10), index)) ||
    OF_LAW.test(text.slice(after, after + 12))
  );
}
