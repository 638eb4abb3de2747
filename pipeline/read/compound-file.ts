import { readFile } from 'node:fs/promises';
import { Failure } from '../contract/failures.ts';

const named = (text: string) => Buffer.from(text, 'utf16le');
const ENCRYPTED = named('EncryptedPackage');
const DOCUMENT = named('WordDocument');
const WORKBOOKS = [named('Workbook'), named('Book')];

/**
 * Why a compound file (the container of Office before 2007, and of workbooks with a password)
 * cannot be read. Stream names stand in its directory as UTF-16.
 */
export async function compoundFailure(file: string, name: string): Promise<Failure> {
  const bytes = await readFile(file);
  if (bytes.includes(ENCRYPTED)) return passwordFailure(name);
  if (bytes.includes(DOCUMENT)) return new Failure('unknown_format', name, 'Word .doc');
  if (WORKBOOKS.some((stream) => bytes.includes(stream)))
    return new Failure('unknown_format', name, { zh: '旧版 Excel .xls', en: 'old Excel .xls' });
  return new Failure('unknown_format', name, { zh: '旧版 Office 文件', en: 'old Office file' });
}

/** The failure for a workbook that has a password. */
export function passwordFailure(name: string): Failure {
  return new Failure('workbook', name, {
    zh: '文件有密码。请在 Excel 或 WPS 中取消密码后另存。',
    en: 'it has a password. Save it without one.',
  });
}
