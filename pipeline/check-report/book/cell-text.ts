/** Excel takes no longer text. */
const LONGEST = 32_000;
/** What a spreadsheet may take for the beginning of a formula once the file is saved as text. */
const FORMULA = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Excel reads `_x000D_` in a text as a character of that number. */
const CODED = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * A text as a cell may hold it: whole, printable, and not to be taken for a formula by this or by
 * any later program.
 */
export function cellText(text: string): string {
  const plain = Buffer.from(text.slice(0, LONGEST)).toString().replace(UNPRINTABLE, ' ');
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has none of these characters
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text inside an element or an attribute. */
export function xml(text: string): string {
  return text.replace(CODED, '_x005F_').replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? '');
}
