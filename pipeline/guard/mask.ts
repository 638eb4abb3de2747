import { block, type Finding, review } from './finding.ts';
import type { View } from './normalise.ts';

const SIGN = '[*xX×✱⁎∗＊•●○◯■□█▇▆#?_…某]';
const GAP = '[ \\-]{0,2}';
const NUMBER = new RegExp(
  `(?<![\\dA-Za-z])(?:[\\dA-Z](?:${GAP}\\d){0,13}|[一-鿿][A-Z][\\dA-Z]{0,3})${GAP}(?:${SIGN}${GAP}){2,16}(?:\\d(?:${GAP}[\\dX]){0,7})?|(?:${SIGN}){4,16}${GAP}\\d{3,6}(?!\\d)`,
  'g',
);
const DOTTED = /(?<!\d)1[3-9]\d\s?\.{3,8}\s?\d{3,4}(?!\d)/g;
const TAIL = /(?:尾号|尾數|尾数|后四位|末四位|后4位|末4位|ending in)[^\d。\n]{0,4}\d{3,6}/gi;
const EMAIL = /[\w.-]{0,20}\*{2,12}[\w.-]{0,20}@[\w*.-]{3,40}/g;
const NAME = /[一-鿿]\*{1,2}[一-鿿](?![一-鿿]*\*)/g;
/** Three digits before and three after already leave one telephone in ten thousand. */
const ENOUGH = 5;

/** Numbers and names of which a part is left to read. */
export function masks({ digits, words }: View): Finding[] {
  const numbers = [...digits.matchAll(NUMBER)].filter(({ 0: found }) => tells(found));
  const sure = [...numbers, ...digits.matchAll(DOTTED), ...digits.matchAll(TAIL)];
  return [
    ...[...sure, ...words.matchAll(EMAIL)].map(({ 0: found, index }) =>
      block('mask', index, index + found.length),
    ),
    ...[...words.matchAll(NAME)].map(({ 0: found, index }) =>
      review('mask', index, index + found.length),
    ),
  ];
}

function tells(found: string): boolean {
  const left = found.match(/\d/g)?.length ?? 0;
  const isPlate = /^[一-鿿][A-Z]/.test(found);
  return left >= (isPlate ? 2 : ENOUGH) || /^[*×●•■xX]{4,}\d{4}$/.test(found);
}
