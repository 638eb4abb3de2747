import { isBreak, LINE_FEED, QUOTE, RETURN, startsBlank } from './line-bytes.ts';
import { lostIn } from './lost-characters.ts';
import { lookInsideQuotes } from './quoted-lines.ts';

/** What decides by which road a text table is read. */
export interface LineShape {
  /** Lines that are blank or start with two blank cells, or line ends that are a lone return. */
  uneven: boolean;
  /** Line ends inside quoted cells. */
  breaksInQuotes: boolean;
  /** The file ends inside a quoted cell. */
  endsInQuotes: boolean;
  /** The last line is ended. */
  endsWithBreak: boolean;
}

/** A first look at UTF-8 text at native speed; it is exact where there are no quotes. */
export class QuickLook {
  /** How often a character stands in the text that was lost before the file came here. */
  replacements = 0;
  #quotes = false;
  #uneven = false;
  #endsWithBreak = false;

  /** Look at the next bytes of the text; they end where a line ends. */
  add(bytes: Buffer): void {
    this.replacements += lostIn(bytes);
    this.#quotes ||= bytes.includes(QUOTE);
    this.#uneven ||= startsBlank(bytes, 0) || blankStart(bytes) || loneReturn(bytes);
    this.#endsWithBreak = isBreak(bytes.at(-1));
  }

  /** The shape of the text, which is at `path`; a second, exact look only where quotes call for it. */
  async shape(path: string): Promise<LineShape> {
    const exact = this.#quotes
      ? await lookInsideQuotes(path)
      : { uneven: this.#uneven, breaksInQuotes: false, endsInQuotes: false };
    return { ...exact, endsWithBreak: this.#endsWithBreak };
  }
}

function blankStart(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
    if (startsBlank(bytes, at + 1)) return true;
  return false;
}

function loneReturn(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(RETURN); at >= 0; at = bytes.indexOf(RETURN, at + 1))
    if (bytes[at + 1] !== LINE_FEED) return true;
  return false;
}
