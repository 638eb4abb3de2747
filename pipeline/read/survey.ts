import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { QuickLook } from './line-shape.ts';
import { wholeLines } from './whole-lines.ts';

/** What one pass over the bytes of a text file tells. */
export interface Survey {
  bytes: number;
  sha256: string;
  /** The encoding a byte order mark declares. */
  mark: 'utf-8' | 'utf-16le' | 'utf-16be' | null;
  utf8: boolean;
  /** The shape of the lines, as long as the text is UTF-8. */
  look: QuickLook;
}

/** Read a file once: its size, hash, whether it is UTF-8, and the shape of its lines. */
export async function survey(path: string): Promise<Survey> {
  const hash = createHash('sha256');
  const found: Omit<Survey, 'sha256'> = { bytes: 0, mark: null, utf8: true, look: new QuickLook() };
  for await (const { bytes, offset } of wholeLines(path)) {
    hash.update(bytes);
    if (offset === 0) found.mark = byteOrderMark(bytes);
    found.utf8 &&= isUtf8(bytes);
    if (found.utf8) found.look.add(bytes);
    found.bytes = offset + bytes.length;
  }
  return { ...found, sha256: hash.digest('hex') };
}

function byteOrderMark(bytes: Buffer): Survey['mark'] {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
