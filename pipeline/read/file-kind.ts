import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../contract/failures.ts';
import { compoundFailure } from './compound-file.ts';

export type FileKind = 'text' | 'xlsx' | 'html' | 'parquet';

const HEAD = 64 << 10;
const ONLY_SPACE = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*$/;
const XML = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<\?xml/i;
/** Web systems write a table in HTML and call it .xls. */
const HTML =
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:!doctype|!--|html|head|meta|style|body|div|center|table)/i;
const UTF16 = /^(?:\xff\xfe(?!\0\0)|\xfe\xff)/;

/** First bytes of formats that cannot be read, and what to call them. */
const PICTURE = { zh: '图片', en: 'a picture' };
const FOREIGN: readonly (readonly [start: string, name: string | typeof PICTURE])[] = [
  ['%PDF', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7z'],
  ['\x1f\x8b', 'gzip'],
  ['\x89PNG', PICTURE],
  ['\xff\xd8\xff', PICTURE],
  ['GIF8', PICTURE],
  ['BM', PICTURE],
];

/** What a file is, by its content and never by its name; a failure for what cannot be read. */
export async function fileKind(file: string): Promise<FileKind> {
  const name = path.basename(file);
  await mustBeFile(file, name);
  const head = await readHead(file, name);
  if (ONLY_SPACE.test(head)) throw new Failure('empty_file', name);
  if (head.startsWith('PK')) return 'xlsx';
  if (head.startsWith('PAR1')) return 'parquet';
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw await compoundFailure(file, name);
  const foreign = FOREIGN.find(([start]) => head.startsWith(start))?.[1];
  if (foreign) throw new Failure('unknown_format', name, foreign);
  const text = head.replaceAll('\0', '');
  if (HTML.test(text)) return 'html';
  if (XML.test(text)) throw new Failure('unknown_format', name, 'XML');
  if (head.includes('\0') && !UTF16.test(head))
    throw new Failure('unknown_format', name, { zh: '二进制内容', en: 'binary content' });
  return 'text';
}

async function mustBeFile(file: string, name: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new Failure('missing_file', name);
  if (found.isDirectory()) throw new Failure('directory', name);
  if (!found.isFile())
    throw new Failure('unknown_format', name, { zh: '不是普通文件', en: 'not a regular file' });
}

async function readHead(file: string, name: string): Promise<string> {
  const handle = await open(file).catch(() => {
    throw new Failure('unknown_format', name, {
      zh: '没有读取权限',
      en: 'no permission to read it',
    });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
