export const TAB = 9;
export const LINE_FEED = 10;
export const RETURN = 13;
export const QUOTE = 34;
export const COMMA = 44;
export const SEMICOLON = 59;

/** Whether a byte ends a line; so it does in UTF-8 and in GB18030 alike. */
export function isBreak(byte: number | undefined): boolean {
  return byte === LINE_FEED || byte === RETURN;
}

/** Whether a byte may separate cells. */
export function isDelimiter(byte: number | undefined): boolean {
  return byte === COMMA || byte === SEMICOLON || byte === TAB;
}

/** Whether the line that starts here is blank, or starts with two blank cells. */
export function startsBlank(bytes: Buffer, at: number): boolean {
  const first = bytes[at];
  return isBreak(first) || (isDelimiter(first) && bytes[at + 1] === first);
}

/** How often a text occurs in bytes. */
export function occurrences(bytes: Buffer, text: Buffer | number): number {
  let found = 0;
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) found++;
  return found;
}
