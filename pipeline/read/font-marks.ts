import type { CellObject } from '@e965/xlsx';
import type { Note } from '../contract/source.ts';

/**
 * SheetJS tells the fill of a cell and not its font. So each cell style whose font is struck out or
 * red gets, in the XML before it parses, a fill with the name of a note.
 */
const MARKS = ['struck_out', 'red_text'] as const satisfies Note['kind'][];
type Mark = (typeof MARKS)[number];

const FONTS = /<(?:\w+:)?fonts\b[^>]*>([\s\S]*?)<\/(?:\w+:)?fonts>/;
const FONT = /<(?:\w+:)?font\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?font>)/g;
const STRUCK = /<(?:\w+:)?strike(?:\s*\/>|\s+val="(?:1|true)")/;
const RED = /<(?:\w+:)?color\b[^>]*\b(?:rgb="(?:FF)?(?:FF0000|C00000|FF3300)"|indexed="(?:2|10)")/i;
const FILLS = /<((?:\w+:)?)fills\b[^>]*>[\s\S]*?(?=<\/(?:\w+:)?fills>)/;
const FILL = /<(?:\w+:)?fill(?:\s*\/)?>/g;
const CELL_FORMATS = /(<(?:\w+:)?cellXfs\b[^>]*>)([\s\S]*?)(<\/(?:\w+:)?cellXfs>)/;
const FORMAT = /<(?:\w+:)?xf\b[^>]*>/g;

/** Styles in which cells with a font that means something have a fill that says so. */
export function markFonts(styles: string): string {
  const fonts = [...(FONTS.exec(styles)?.[1] ?? '').matchAll(FONT)].map(([, font = '']) =>
    markOf(font),
  );
  const fills = FILLS.exec(styles);
  if (!fills || !fonts.some(Boolean)) return styles;
  const first = [...fills[0].matchAll(FILL)].length;
  const added = MARKS.map(
    (mark) => `<${fills[1]}fill><${fills[1]}patternFill patternType="${mark}"/></${fills[1]}fill>`,
  );
  return styles
    .replace(CELL_FORMATS, (_, start: string, formats: string, end: string) => {
      const marked = formats.replace(FORMAT, (format) => withFill(format, fonts, first));
      return `${start}${marked}${end}`;
    })
    .replace(FILLS, (all) => all + added.join(''));
}

function markOf(font: string): Mark | null {
  if (STRUCK.test(font)) return 'struck_out';
  return RED.test(font) ? 'red_text' : null;
}

function withFill(format: string, fonts: readonly (Mark | null)[], first: number): string {
  const mark = fonts[Number(/\bfontId="(\d+)"/.exec(format)?.[1] ?? 0)];
  if (!mark) return format;
  const plain = format.replace(/\sfillId="\d+"/, '');
  return plain.replace(/\s*\/?>$/, (end) => ` fillId="${first + MARKS.indexOf(mark)}"${end}`);
}

/** What the font of a cell says beside its text. */
export function fontMark(cell: CellObject): Mark | null {
  return MARKS.find((mark) => cell.s?.patternType === mark) ?? null;
}
