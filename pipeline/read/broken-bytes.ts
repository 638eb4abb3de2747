import { Failure } from '../contract/failures.ts';
import { LINE_FEED, occurrences } from './line-bytes.ts';
import { wholeLines } from './whole-lines.ts';

/**
 * How many bytes decode before the first that cannot; null if all of them do and the text at most
 * stops in the middle of a character.
 */
export function firstBroken(bytes: Buffer, encoding: string): number | null {
  if (decodes(bytes, encoding)) return null;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Where a file stops being UTF-8; null if it only stops in the middle of its last character. */
export async function whereUtf8Breaks(path: string): Promise<number | null> {
  for await (const { bytes, offset } of wholeLines(path)) {
    const broken = firstBroken(bytes, 'utf-8');
    if (broken !== null) return offset + broken;
  }
  return null;
}

/** The failure for text in no known encoding, with the place where it breaks. */
export async function brokenAt(file: string, path: string, offset: number): Promise<Failure> {
  const line = await lineOf(path, offset);
  const detail = {
    zh: `第 ${line} 行，字节偏移 ${offset}`,
    en: `line ${line}, byte offset ${offset}`,
  };
  return new Failure('encoding', file, detail);
}

/** The failure for text that stops in the middle of its last character. */
export async function cutShort(file: string, path: string): Promise<Failure> {
  const line = await lineOf(path, Number.POSITIVE_INFINITY);
  return new Failure('truncated', file, { zh: `第 ${line} 行`, en: `line ${line}` });
}

async function lineOf(path: string, end: number): Promise<number> {
  let line = 1;
  for await (const { bytes, offset } of wholeLines(path)) {
    if (offset >= end) break;
    line += occurrences(bytes.subarray(0, Math.min(bytes.length, end - offset)), LINE_FEED);
  }
  return line;
}

function decodes(bytes: Buffer, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
