import { open } from 'node:fs/promises';
import type { Layout } from './csv-layout.ts';
import { isBreak, LINE_FEED } from './line-bytes.ts';
import type { LineShape } from './line-shape.ts';

const TAIL = 64 << 10;

/**
 * Whether the last record is surely whole: its line is ended, or the line has as many cells as the
 * header and no quotes that could hide a delimiter. When in doubt the careful road decides.
 */
export async function endsWhole(path: string, layout: Layout, shape: LineShape): Promise<boolean> {
  if (shape.endsInQuotes) return false;
  if (shape.endsWithBreak) return true;
  const bytes = await tail(path);
  const start = bytes.lastIndexOf(LINE_FEED) + 1;
  const line = bytes.toString('utf8', start);
  if (start === 0 || line.includes('"')) return false;
  return line.split(layout.delimiter).length === layout.header.headers.length;
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
