import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Parts nobody reads: pictures, other files put into the workbook, settings of a printer. */
const UNREAD = /^xl[/\\](?:media|embeddings|printerSettings)[/\\]/i;

/** Whether a part of a workbook is read at all. */
export function isRead({ name }: ZipEntry): boolean {
  return !UNREAD.test(name) && !/[/\\]$/.test(name);
}

/**
 * What a part of a zip holds. It is never unpacked beyond the size its directory declares, so a
 * zip that lies about a size is found out before it fills the memory.
 *
 * @throws Error where the part is not as the directory says
 */
export function unzip(bytes: Buffer, { offset, packed, size, method, crc }: ZipEntry): Buffer {
  if (bytes.readUInt32LE(offset) !== LOCAL) throw new Error('no local header');
  const start =
    offset + LOCAL_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = unpacked(bytes.subarray(start, start + packed), method, size);
  if (content.length !== size || crc32(content) !== crc) throw new Error('checksum');
  return content;
}

function unpacked(packed: Buffer, method: number, size: number): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Error('method');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
}
