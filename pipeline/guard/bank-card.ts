import { block, type Finding, review } from './finding.ts';
import { isLabelled } from './label.ts';
import type { View } from './normalise.ts';
import { isOneNumber, type Run, type Stretch, stretches } from './runs.ts';

const LABEL =
  /(?:卡号|卡號|银行卡|储蓄卡|信用卡|借记卡|工资卡|社保卡|账号|帐号|账户|帐户|户头|[工农建中交招]行卡?|card|account)[^\d]{0,8}$/i;
const ISSUED = /^(?:62|60|9[0-9]|4|5[1-5]|3[4-7])/;
const LENGTHS = [19, 18, 17, 16] as const;
const LABELLED_LENGTHS = [...LENGTHS, 15, 14, 13, 12] as const;

/** Card and account numbers: labelled, of a card issuer, or rightly checked. Drawn apart, a question. */
export function bankCards(run: Run, view: View): Finding[] {
  const sure = LABELLED_LENGTHS.flatMap((length) => stretches(run, length, view))
    .filter((one) => isCard(one, view))
    .map((one) => block('bank_card', one.start, one.end, passesLuhn(one.digits) ? 1 : 0.8));
  const apart = LENGTHS.flatMap((length) => stretches(run, length, view))
    .filter((one) => /^62/.test(one.digits) && !isCard(one, view))
    .map((one) => review('bank_card', one.start, one.end));
  return [...sure, ...apart];
}

/** Numbers as long as a card’s and written as one, of which nothing more is known. */
export function perhapsCards(run: Run, view: View): Finding[] {
  return LENGTHS.flatMap((length) => stretches(run, length, view))
    .filter(isOneNumber)
    .map((one) => review('bank_card', one.start, one.end));
}

function isCard(one: Stretch, view: View): boolean {
  if (new Set(one.digits).size === 1) return false;
  if (isLabelled(view, one.start, LABEL)) return true;
  if (one.digits.length < 16) return false;
  if (/^62/.test(one.digits)) return isOneNumber(one) || passesLuhn(one.digits);
  return ISSUED.test(one.digits) && passesLuhn(one.digits) && isOneNumber(one);
}

/** Luhn’s sum (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((all, one, at) => {
    const weighted = Number(one) * (at % 2 === 1 ? 2 : 1);
    return all + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
