import { block, type Finding, review } from './finding.ts';
import { GAP } from './gap.ts';
import { isLabelled } from './label.ts';
import type { View } from './normalise.ts';
import { isOneNumber, type Run, type Stretch, stretches } from './runs.ts';

const LABEL = /(?:身份证|身份證|证件|證件|公民身份|ID|身份号)[^\d]{0,10}$/i;
const CHECK_LETTER = new RegExp(`^${GAP}{0,4}[xX×](?![A-Za-z])`);
/** Provinces, Hong Kong, Macao, Taiwan and residents’ permits of foreigners. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;

/** Resident identity numbers of 18 or 15 digits, also mistyped ones. */
export function residentIds(run: Run, view: View): Finding[] {
  return [
    ...stretches(run, 17, view).map((one) => withLetter(one, view)),
    ...stretches(run, 18, view).map((one) => judged(one, one.digits, view)),
    ...stretches(run, 15, view).map((one) => judgedOld(one, view)),
    ...stretches(run, 17, view).map((one) => shortened(one, view)),
    ...stretches(run, 19, view).map((one) => labelled(one, view)),
  ].filter((one) => one !== undefined);
}

/** Whether the last sign is the one the others demand (GB 11643, MOD 11-2). */
export function closesId(id: string): boolean {
  const sum = [...id.slice(0, 17)].reduce(
    (all, one, at) => all + Number(one) * (2 ** (17 - at) % 11),
    0,
  );
  return '10X98765432'[sum % 11] === id.at(-1)?.toUpperCase();
}

function withLetter(one: Stretch, view: View): Finding | undefined {
  const letter = CHECK_LETTER.exec(view.digits.slice(one.end, one.end + 6));
  if (!letter) return undefined;
  return judged({ ...one, end: one.end + letter[0].length }, `${one.digits}X`, view);
}

function judged(one: Stretch, id: string, view: View): Finding | undefined {
  const { start, end } = one;
  if (closesId(id) && hasDay(id.slice(6, 14)) && PROVINCE.test(id))
    return block('resident_id', start, end, 1);
  if (isLabelled(view, start, LABEL)) return block('resident_id', start, end, 0.9);
  if (!PROVINCE.test(id)) return undefined;
  if (!hasDay(id.slice(6, 14))) return review('resident_id', start, end);
  const tier = isOneNumber(one) ? block : review;
  return tier('resident_id', start, end, 0.8);
}

function judgedOld(one: Stretch, view: View): Finding | undefined {
  if (isLabelled(view, one.start, LABEL)) return block('resident_id', one.start, one.end, 0.9);
  if (!PROVINCE.test(one.digits) || !isOneNumber(one)) return undefined;
  const tier = hasDay(`19${one.digits.slice(6, 12)}`) ? block : review;
  return tier('resident_id', one.start, one.end, 0.6);
}

/** One digit lost. */
function shortened(one: Stretch, view: View): Finding | undefined {
  if (isLabelled(view, one.start, LABEL)) return block('resident_id', one.start, one.end, 0.7);
  const likely = PROVINCE.test(one.digits) && hasDay(one.digits.slice(6, 14)) && isOneNumber(one);
  return likely ? review('resident_id', one.start, one.end) : undefined;
}

function labelled(one: Stretch, view: View): Finding | undefined {
  if (!isLabelled(view, one.start, LABEL)) return undefined;
  return block('resident_id', one.start, one.end, 0.6);
}

function hasDay(day: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(day);
}
