import { isBreak, isDelimiter, LINE_FEED, QUOTE, startsBlank } from './line-bytes.ts';
import { wholeLines } from './whole-lines.ts';

const MARK_LENGTH = 3;

export interface QuotedLines {
  uneven: boolean;
  breaksInQuotes: boolean;
  endsInQuotes: boolean;
}

/** The exact shape of text with quotes: a quote opens a cell only where a cell starts. */
export async function lookInsideQuotes(path: string): Promise<QuotedLines> {
  const look = { uneven: false, breaksInQuotes: false, endsInQuotes: false };
  for await (const { bytes, offset } of wholeLines(path)) {
    scan(bytes, offset === 0 && bytes[0] === 0xef ? MARK_LENGTH : 0, look);
    if (look.uneven) break;
  }
  return look;
}

function scan(bytes: Buffer, start: number, look: QuotedLines): void {
  let inside = look.endsInQuotes;
  let closed = -2;
  if (!inside && startsBlank(bytes, start)) look.uneven = true;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte > QUOTE) continue;
    if (byte === QUOTE) {
      if (inside) closed = at;
      else if (at > start && closed !== at - 1 && !startsCell(bytes[at - 1])) continue;
      inside = !inside;
    } else if (isBreak(byte)) {
      if (inside) look.breaksInQuotes = true;
      else if (byte === LINE_FEED ? startsBlank(bytes, at + 1) : bytes[at + 1] !== LINE_FEED)
        look.uneven = true;
    }
  }
  look.endsInQuotes = inside;
}

function startsCell(before: number | undefined): boolean {
  return isBreak(before) || isDelimiter(before);
}
