const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns a text takes on a terminal: a Chinese character takes two. */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);
}

/** The text with blanks behind it, up to a width in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** As much of a text as fits into a width in columns. */
export function cutTo(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const char of text) {
    used += displayWidth(char);
    if (used > width) return kept;
    kept += char;
  }
  return kept;
}
