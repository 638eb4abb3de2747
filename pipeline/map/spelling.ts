import { simplified } from './traditional.ts';

/**
 * The form in which labels are compared: NFKC (full-width digits, Kangxi radicals), without white
 * space and zero-width characters, Latin letters in lower case, Chinese simplified. Only for comparing, never for
 * showing: NFKC changes punctuation.
 */
export function spelling(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '');
  return simplified(plain.toLowerCase());
}
