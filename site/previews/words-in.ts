import { SIGNATURE, TEXT_BEFORE } from './png.ts';

/** What a picture of this site says: the text that stands in its file; nothing in other files. */
export function wordsIn(file: Buffer): string | undefined {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  for (let at = SIGNATURE.length; at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === 'iTXt' && data.indexOf(TEXT_BEFORE) === 0)
      return data.toString('utf8', TEXT_BEFORE.length);
    at += 12 + length;
  }
  return undefined;
}
