import { occurrences } from './line-bytes.ts';

/** What stands where characters were lost in an earlier save: U+FFFD, or that read as GBK. */
const LOST = ['\ufffd', '锟斤拷'];
const LOST_BYTES = LOST.map((text) => Buffer.from(text));

/** How many such marks stand in UTF-8 text. */
export function lostIn(bytes: Buffer): number {
  return LOST_BYTES.reduce((sum, mark) => sum + occurrences(bytes, mark), 0);
}

/** How many such marks stand in a text. */
export function countLost(text: string): number {
  return LOST.reduce((sum, mark) => sum + text.split(mark).length - 1, 0);
}
