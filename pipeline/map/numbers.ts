import { spelling } from './spelling.ts';

const DIGITS = '零一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/**
 * Canonical text of a whole number: 12, 12人, 某某等12人, 第12场, １２, 一百二十. Undefined for anything that
 * is not exact (30余人, 十几人), which must not be published as if it were.
 */
export function readCount(text: string): string | undefined {
  const plain = spelling(text)
    .replace(/^第|^.*等(?=\d+[人名]$)/, '')
    .replace(/[人名件场期次个]$/, '');
  if (/^\d{1,7}(\.0+)?$/.test(plain)) return String(Number.parseInt(plain, 10));
  return /^[零一二两三四五六七八九十百千]+$/.test(plain) ? chineseNumber(plain) : undefined;
}

function chineseNumber(text: string): string {
  let total = 0;
  let digit = 0;
  for (const character of text.replaceAll('两', '二')) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return String(total + digit);
}

/**
 * Canonical text of an amount in yuan: 6.3万元, ¥1,200.50, ６３０００. Undefined for anything that
 * is not one definite amount (约5万, 3-5万, 2000×15人).
 *
 * @param unit what a bare number is counted in
 */
export function readAmount(text: string, unit: '元' | '万元'): string | undefined {
  const found = /^[¥￥]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万元|万|元)?$/.exec(spelling(text));
  if (!found) return undefined;
  const [, whole = '', fraction = '', said] = found;
  const wan = said?.startsWith('万') ?? unit === '万元';
  return yuan(whole.replaceAll(',', ''), fraction.slice(1), wan ? 4 : 0);
}

/** Shift the decimal point by text, so that 6.3万 is 63000 and not 62999.99. */
function yuan(whole: string, fraction: string, shift: number): string | undefined {
  const digits = fraction.padEnd(shift, '0');
  const units = `${whole}${digits.slice(0, shift)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(shift).replace(/0+$/, '');
  if (rest.length > 2) return undefined;
  return rest ? `${units}.${rest}` : units;
}
