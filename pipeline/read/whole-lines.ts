import { open } from 'node:fs/promises';

const SIZE = 8 << 20;
const LINE_FEED = 0x0a;
/** No byte below this is ever part of a longer character, in UTF-8 as in GB18030. */
const ALWAYS_ALONE = 0x30;

export interface Piece {
  /** A view of a buffer that is written over when the next piece is asked for. */
  bytes: Buffer;
  /** Where the piece starts in the file. */
  offset: number;
}

/** The bytes of a file in large pieces that end where a line ends, all in one reused buffer. */
export async function* wholeLines(path: string): AsyncGenerator<Piece> {
  const file = await open(path);
  try {
    const buffer = Buffer.allocUnsafe(SIZE);
    for (let held = 0, offset = 0; ; ) {
      const { bytesRead } = await file.read(buffer, held, SIZE - held, null);
      const end = held + bytesRead;
      const cut = bytesRead === 0 ? end : lastCut(buffer.subarray(0, end));
      if (cut > 0) yield { bytes: buffer.subarray(0, cut), offset };
      if (bytesRead === 0) return;
      buffer.copyWithin(0, cut, end);
      held = end - cut;
      offset += cut;
    }
  } finally {
    await file.close();
  }
}

/** Where to cut: behind the last line feed; in a full buffer without one, behind a lone byte. */
function lastCut(bytes: Buffer): number {
  const line = bytes.lastIndexOf(LINE_FEED) + 1;
  if (line > 0 || bytes.length < SIZE) return line;
  let end = SIZE;
  while (end > 0 && (bytes[end - 1] ?? 0) >= ALWAYS_ALONE) end--;
  return end || SIZE;
}
