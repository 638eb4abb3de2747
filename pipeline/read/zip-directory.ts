import { Failure } from '../contract/failures.ts';
import { passwordFailure } from './compound-file.ts';

/** One file inside a zip, as the central directory lists it. */
export interface ZipEntry {
  name: string;
  size: number;
  crc: number;
}

const END = Buffer.from('PK\x05\x06');
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
/** Marks a size that stands in a further field, as some programs write even for small parts. */
const SIZE_ELSEWHERE = 0xffffffff;
const LARGEST_PART = 500_000_000;
const LARGEST_TOTAL = 2_000_000_000;

/** The parts of a workbook; a failure for a zip that is broken, locked, too large or no workbook. */
export function workbookParts(bytes: Buffer, file: string): ZipEntry[] {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || end + 22 > bytes.length) throw damaged(file);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw damaged(file);
    if (bytes.readUInt16LE(at + 8) & 1) throw passwordFailure(file);
    const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + ENTRY_LENGTH, nameEnd);
    entries.push({ name, size: bytes.readUInt32LE(at + 24), crc: bytes.readUInt32LE(at + 16) });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  mustBeWorkbook(entries, file);
  return entries;
}

function mustBeWorkbook(entries: readonly ZipEntry[], file: string): void {
  if (!entries.some(({ name }) => /^\/?xl[/\\]workbook\w*\.xml$/i.test(name)))
    throw new Failure('unknown_format', file, '不是 xlsx 的压缩包 / a zip that is not .xlsx');
  const sizes = entries.map(({ size }) => (size === SIZE_ELSEWHERE ? 0 : size));
  if (sizes.reduce((a, b) => a + b, 0) > LARGEST_TOTAL || Math.max(...sizes) > LARGEST_PART)
    throw new Failure('workbook', file, '表太大，请另存为 CSV / it is too large; save it as CSV');
}

/** The failure for a workbook whose bytes are not whole. */
export function damaged(file: string): Failure {
  return new Failure(
    'workbook',
    file,
    '文件不完整或已损坏，请重新导出 / it is incomplete or damaged; export it again',
  );
}
