import { open } from 'node:fs/promises';
import type { Layout } from './csv-layout.ts';
import { countCells } from './csv-records.ts';
import { isBreak, LINE_FEED, occurrences, QUOTE } from './line-bytes.ts';
import type { LineShape } from './line-shape.ts';

const TAIL = 64 << 10;

/**
 * Whether the last record is surely whole: its line is ended, or it has as many cells as the header.
 * When in doubt the careful road decides.
 */
export async function endsWhole(path: string, layout: Layout, shape: LineShape): Promise<boolean> {
  if (shape.endsInQuotes) return false;
  if (shape.endsWithBreak) return true;
  const record = lastRecord(await tail(path));
  if (record === null) return false;
  return countCells(record, layout.delimiter) === layout.header.headers.length;
}

/** From the last line on backwards, as many lines as it takes for every quote to be closed. */
function lastRecord(bytes: Buffer): Buffer | null {
  for (let end = bytes.length; end > 0; ) {
    const start = bytes.subarray(0, end).lastIndexOf(LINE_FEED) + 1;
    const record = bytes.subarray(start);
    if (start > 0 && occurrences(record, QUOTE) % 2 === 0) return record;
    end = start - 1;
  }
  return null;
}

/** Whether the last line of a file is ended. */
export async function endsWithBreak(path: string): Promise<boolean> {
  return isBreak((await tail(path)).at(-1));
}

async function tail(path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const length = Math.min(TAIL, size);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer;
  } finally {
    await handle.close();
  }
}
