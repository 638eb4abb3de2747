const BLANK = /^[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff]*$/u;

/** Whether a cell holds nothing that could be seen: full-width and zero-width spaces count as none. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** Whether no cell of a row holds anything. */
export function isBlankRow(cells: readonly (string | null | undefined)[]): boolean {
  return cells.every((cell) => cell == null || isBlank(cell));
}
