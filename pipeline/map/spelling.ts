/**
 * The form in which labels are compared: NFKC (full-width digits, Kangxi radicals), without white
 * space and zero-width characters, Latin letters in lower case. Only for comparing, never for
 * showing: NFKC changes punctuation.
 */
export function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/gu, '')
    .toLowerCase();
}
