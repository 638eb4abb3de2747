import { block, type Finding, review } from './finding.ts';
import { isLabelled } from './label.ts';
import type { View } from './normalise.ts';

const LABEL =
  /(?:信用代码|机构代码|税号|识别号|注册号|执照号?|代码|credit code|registration)[^\dA-Za-z]{0,8}$/i;
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Registering body and kind of organisation (GB 32100-2015, tables 1 and 2). */
const OFFICE =
  /^(?:1[1239]|2[19]|3[1-59]|4[19]|5[1239]|6[129]|7[129]|8[19]|9[1239]|A[19]|N[1239]|Y1)/;
const PROVINCE = /^..(?:10|1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}/;
/** Codes leave these letters out, so that nobody takes them for digits. */
const MISREAD: Record<string, string> = { I: '1', O: '0', Z: '2', S: '5', V: 'U' };
const SIGN = '[A-Za-z\\d]';
const GAP = '[\\s.,/_·•\\-|~:*\'"()、。;+]{0,4}';
const CODE = new RegExp(
  `(?<!${SIGN})(?=[\\dANY]${GAP}[\\dO])${SIGN}(?:${GAP}${SIGN}){17}(?!${SIGN})`,
  'gi',
);
const LICENCE = /(?:注册号|执照号?|登记证号)[^\dA-Za-z]{0,8}(\d{13,15})(?!\d)/g;

/** Unified social credit codes and registration numbers, also mistyped ones. */
export function creditCodes(view: View): Finding[] {
  const found = [...view.digits.matchAll(CODE)].map((match) => judged(match, view));
  const licences = [...view.digits.matchAll(LICENCE)].map(({ 0: all, 1: number = '', index }) =>
    block('credit_code', index + all.length - number.length, index + all.length),
  );
  return [...found.filter((one) => one !== undefined), ...licences];
}

function judged({ 0: found, index }: RegExpExecArray, view: View): Finding | undefined {
  const code = [found, found.replace(/l/g, '1')].map(plainCode).find(isCode);
  if (code === undefined) return undefined;
  const end = index + found.length;
  const isClosed = closesCode(code);
  const isNamed = isLabelled(view, index, LABEL);
  if (/^\d+$/.test(code) && !isNamed && !/^9[123]/.test(code)) return undefined;
  if (isClosed || isNamed) return block('credit_code', index, end, isClosed ? 1 : 0.9);
  const tier = /\d{6}/.test(found) || !/\s/.test(found) ? block : review;
  return tier('credit_code', index, end, 0.7);
}

function plainCode(found: string): string {
  return found
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '')
    .replace(/[IOZSV]/g, (letter) => MISREAD[letter] ?? letter);
}

function isCode(code: string): boolean {
  return OFFICE.test(code) && PROVINCE.test(code) && new Set(code).size >= 4;
}

/** Whether the last sign is the one the others demand (GB 32100-2015, MOD 31-3). */
export function closesCode(code: string): boolean {
  let weight = 1;
  let sum = 0;
  for (const sign of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code.at(-1);
}
