import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { firstBroken } from './broken-bytes.ts';
import { QuickLook } from './line-shape.ts';
import { type Piece, wholeLines } from './whole-lines.ts';

/** Bytes that do not decode: their offset, or null where the file stops inside a character. */
export class Undecodable extends Error {
  readonly offset: number | null;
  constructor(offset: number | null) {
    super('undecodable');
    this.offset = offset;
  }
}

/**
 * Write a file again in UTF-8, strictly: nothing is ever replaced.
 *
 * @param check sees each piece of the original before it is decoded, and may refuse it
 * @returns the look of the lines that were written
 */
export async function transcode(
  from: string,
  to: string,
  encoding: 'gb18030' | 'utf-16le' | 'utf-16be',
  check: (piece: Piece) => void = () => {},
): Promise<QuickLook> {
  const look = new QuickLook();
  await pipeline(Readable.from(decoded(from, encoding, check, look)), createWriteStream(to));
  return look;
}

async function* decoded(
  from: string,
  encoding: string,
  check: (piece: Piece) => void,
  look: QuickLook,
): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of wholeLines(from)) {
    check(piece);
    const text = attempt(
      () => decoder.decode(piece.bytes, { stream: true }),
      () => piece.offset + (firstBroken(piece.bytes, encoding) ?? 0),
    );
    const bytes = Buffer.from(text);
    look.add(bytes);
    yield bytes;
  }
  attempt(
    () => decoder.decode(),
    () => null,
  );
}

function attempt(decode: () => string, offset: () => number | null): string {
  try {
    return decode();
  } catch {
    throw new Undecodable(offset());
  }
}
