/** A text for comparing: one form of each letter and digit, lower case, without spaces. */
export function compact(text: string): string {
  return plain(text).replace(/\s+/g, '').toLowerCase();
}

/** A text with one form of each letter and digit and single spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
