import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../contract/failures.ts';

/** What the codes of the system mean to a person. */
const MEANINGS: Record<string, { zh: string; en: string }> = {
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '空间配额已用完', en: 'the quota of space is used up' },
  EROFS: { zh: '只读', en: 'it is read-only' },
  EACCES: { zh: '没有写入权限', en: 'you may not write there' },
  EPERM: { zh: '没有写入权限', en: 'you may not write there' },
  EEXIST: { zh: '它是文件，不是文件夹', en: 'it is a file, not a folder' },
  ENOTDIR: { zh: '它是文件，不是文件夹', en: 'it is a file, not a folder' },
};

/** The system's refusal as a sentence; anything else as it is. */
export function diskFailure(place: string, cause: unknown): unknown {
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return cause;
  return new Failure('disk', place, MEANINGS[code] ?? code);
}

/** Write files into a new folder so that they are on the disk, not in its cache, on return. */
export function writeFolder(
  folder: string,
  files: Readonly<Record<string, string | Buffer>>,
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFile(path.join(folder, name), content);
  syncFolder(folder);
}

/** Write a file so that it is on the disk on return. */
export function writeFile(file: string, content: string | Buffer, mode = 0o666): void {
  const bytes = Buffer.from(content);
  const open = openSync(file, 'w', mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(open, bytes, at);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** One rename that stands after a power cut; before it there is nothing at the new place. */
export function moveInto(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(path.dirname(to));
}

/** See to it that the names in a folder are on the disk. */
export function syncFolder(folder: string): void {
  // folders cannot be opened everywhere; there the system itself orders what it writes
  if (process.platform === 'win32') return;
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
