import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { block, type Finding, review } from './finding.ts';
import { GAP } from './gap.ts';
import { isLabelled } from './label.ts';
import type { View } from './normalise.ts';
import { isOfficial } from './official-numbers.ts';
import { isOneNumber, type Run, type Stretch, stretches } from './runs.ts';

const LABEL =
  /(?:电话|電話|手机|手機|座机|热线|致电|来电|拨打|短号|传真|联系方式|联系|咨询|总机|分机|号码|tel|phone|call|fax|mobile)[^\d。;]{0,8}$/i;
const MOBILE = /^1[3-9]/;
const FOREIGN = new RegExp(`\\+${GAP}{0,2}\\d(?:[\\s.()-]{0,3}\\d){6,14}`, 'g');
const SHORT = /(?<!\d)\d{5,6}(?![\d%.]|\s?[元个人件名万年])/g;

/** Mobile numbers of eleven digits, with or without the country’s code before them. */
export function mobiles(run: Run, view: View): Finding[] {
  const plain = stretches(run, 11, view).filter(({ digits }) => MOBILE.test(digits));
  const coded = [
    ...stretches(run, 13, view).filter(({ digits }) => /^861[3-9]/.test(digits)),
    ...stretches(run, 15, view).filter(({ digits }) => /^00861[3-9]/.test(digits)),
    ...stretches(run, 16, view).filter(({ digits }) => /^179\d\d1[3-9]/.test(digits)),
  ];
  const pairs = stretches(run, 22, view).filter(({ digits }) => /^1[3-9]\d{9}1[3-9]/.test(digits));
  return [...coded, ...plain, ...pairs].map((one) =>
    isOneNumber(one) || isLabelled(view, one.start, LABEL)
      ? block('phone', one.start, one.end)
      : review('phone', one.start, one.end),
  );
}

/** Landlines, service numbers of companies, and whatever is said to be a number to call. */
export function landlines(run: Run, view: View): Finding[] {
  const withArea = [12, 11, 10]
    .flatMap((length) => stretches(run, length, view))
    .filter(isLandline);
  const company = stretches(run, 10, view).filter(({ digits }) => /^[48]00[1-9]/.test(digits));
  const whole = withArea.filter((one) => isOneNumber(one));
  const told = [13, 12, 10, 9, 8, 7]
    .flatMap((length) => stretches(run, length, view))
    .filter((one) => isOneNumber(one) && one.groups.length <= 3 && !isOfficial(one))
    .filter((one) => isLabelled(view, one.start, LABEL) && !isCount(one, view));
  return [
    ...whole.map((one) => block('phone', one.start, one.end, isKnown(one.digits) ? 1 : 0.7)),
    ...company.filter(isOneNumber).map((one) => block('phone', one.start, one.end)),
    ...told.map((one) => block('phone', one.start, one.end, 0.7)),
  ];
}

/** Numbers abroad, and short numbers told as such that are no public ones. */
export function otherPhones(view: View): Finding[] {
  const abroad = [...view.digits.matchAll(FOREIGN)]
    .filter(({ 0: found }) => parsePhoneNumberFromString(found)?.isPossible())
    .map(({ 0: found, index }) => block('phone', index, index + found.length));
  const short = [...view.digits.matchAll(SHORT)]
    .map(({ 0: digits, index }) => ({ digits, start: index, end: index + digits.length }))
    .filter((one) => !isOfficial(one) && isLabelled(view, one.start, LABEL, 8))
    .map(({ start, end }) => review('phone', start, end));
  return [...abroad, ...short];
}

function isCount({ end }: Stretch, { words }: View): boolean {
  return /^\s?[元万人件%年]/.test(words.slice(end, end + 2));
}

function isLandline({ digits }: Stretch): boolean {
  return /^0(?:10|2[0-57-9])[2-8]\d{7}$|^0[3-9]\d\d[2-8]\d{6,7}$/.test(digits);
}

function isKnown(digits: string): boolean {
  return parsePhoneNumberFromString(digits, 'CN')?.isValid() ?? false;
}
