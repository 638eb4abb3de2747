import { Failure } from '../contract/failures.ts';
import { passwordFailure } from './compound-file.ts';
import { isRead } from './unzip.ts';

/** One file inside a zip, as the central directory lists it. */
export interface ZipEntry {
  name: string;
  /** Length in bytes, unpacked and as it lies in the zip. */
  size: number;
  packed: number;
  crc: number;
  method: number;
  /** Where its local header stands. */
  offset: number;
}

const END = Buffer.from('PK\x05\x06');
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
/** Marks a size that stands in a further field, as some programs write even for small parts. */
const ELSEWHERE = 0xffffffff;
const WIDE = 1;

/** Largest workbook that is read, and largest contents unpacked, of one part and of all. */
export const LARGEST_FILE = 200_000_000;
const LARGEST_PART = 250_000_000;
const LARGEST_TOTAL = 500_000_000;

/** The parts of a workbook; a failure for a zip that is broken, locked, too large or no workbook. */
export function workbookParts(bytes: Buffer, file: string): ZipEntry[] {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || end + END_LENGTH > bytes.length) throw damaged(file);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw damaged(file);
    if (bytes.readUInt16LE(at + 8) & 1) throw passwordFailure(file);
    const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    if (extraEnd > bytes.length) throw damaged(file);
    entries.push(entryAt(bytes, at, nameEnd, extraEnd));
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  mustBeWorkbook(entries, file);
  return entries;
}

function entryAt(bytes: Buffer, at: number, nameEnd: number, extraEnd: number): ZipEntry {
  const wide = wideNumbers(bytes.subarray(nameEnd, extraEnd));
  const number = (place: number) => {
    const short = bytes.readUInt32LE(at + place);
    return short === ELSEWHERE ? (wide.shift() ?? short) : short;
  };
  const [size, packed, offset] = [number(24), number(20), number(42)] as const;
  const name = bytes.toString('utf8', at + ENTRY_LENGTH, nameEnd);
  const [crc, method] = [bytes.readUInt32LE(at + 16), bytes.readUInt16LE(at + 10)] as const;
  return { name, size, packed, crc, method, offset };
}

/** Numbers of 64 bits, in the order in which the short ones are missing. */
function wideNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== WIDE) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: field.length >> 3 }, (_, i) =>
      Number(field.readBigUInt64LE(i * 8)),
    );
  }
  return [];
}

function mustBeWorkbook(entries: readonly ZipEntry[], file: string): void {
  if (!entries.some(({ name }) => /^\/?xl[/\\]workbook\w*\.xml$/i.test(name)))
    throw new Failure('unknown_format', file, {
      zh: '不是 xlsx 的压缩包',
      en: 'a zip that is not .xlsx',
    });
  const sizes = entries.filter(isRead).map(({ size }) => size);
  if (sizes.reduce((a, b) => a + b, 0) > LARGEST_TOTAL || Math.max(...sizes) > LARGEST_PART)
    throw tooLarge(file);
}

/** The failure for a workbook that would not fit into the memory of an office computer. */
export function tooLarge(file: string): Failure {
  const [whole, part] = [LARGEST_FILE, LARGEST_PART].map((bytes) => bytes / 1_000_000);
  return new Failure('workbook', file, {
    zh: `表太大。工作簿不能超过 ${whole} MB，每张表展开后不能超过 ${part} MB（约三十万行）。请另存为 CSV（多大都能读），或按年份分成几个文件。`,
    en: `it is too large. A workbook may have ${whole} MB, and each sheet ${part} MB once unpacked (about 300,000 rows). Save it as CSV, which may have any size, or split it by year.`,
  });
}

/** The failure for a workbook whose bytes are not whole. */
export function damaged(file: string): Failure {
  return new Failure('workbook', file, {
    zh: '文件不完整或已损坏。请重新导出。',
    en: 'it is incomplete or damaged. Export it again.',
  });
}
