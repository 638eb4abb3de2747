import { isUtf8 } from 'node:buffer';

/** Three Chinese characters in a row as UTF-8 writes them; GB18030 text hardly ever looks so. */
const CHINESE_IN_UTF8 = /(?:[\xe4-\xe9][\x80-\xbf]{2}){3}/g;
const ASCII = 0x80;

/**
 * Where UTF-8 text starts inside bytes that are taken for GB18030; -1 if nowhere. Most UTF-8 text
 * decodes as GB18030 without an error, so rows appended in the other encoding are found only so.
 */
export function utf8Inside(bytes: Buffer): number {
  for (const { index } of bytes.toString('latin1').matchAll(CHINESE_IN_UTF8)) {
    const start = runStart(bytes, index);
    if (isUtf8(bytes.subarray(start, runEnd(bytes, index)))) return start;
  }
  return -1;
}

function runStart(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && (bytes[start - 1] ?? 0) >= ASCII) start--;
  return start;
}

function runEnd(bytes: Buffer, at: number): number {
  let end = at;
  while (end < bytes.length && (bytes[end] ?? 0) >= ASCII) end++;
  return end;
}
