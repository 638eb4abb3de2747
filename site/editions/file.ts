import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../pipeline/contract/failures.ts';

/** The bytes of a file of an edition. @throws Failure edition_broken where it is missing */
export function fileOf(folder: string, id: string, name: string): Buffer {
  return inFile(id, name, () => {
    if (path.basename(name) !== name) throw new Error('it lies outside the edition');
    try {
      return readFileSync(path.join(folder, id, name));
    } catch {
      throw new Error('the file is missing');
    }
  });
}

/** SHA-256, hex. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Does some work on a file of an edition; what it throws names the edition and the file. */
export function inFile<T>(id: string, file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const en = cause instanceof SyntaxError ? 'it is not JSON' : (cause as Error).message;
    const place = { zh: `第 ${id} 期的 ${file}`, en: `edition ${id}, file ${file}` };
    throw new Failure('edition_broken', place, { zh: '文件缺失、被改过或者不完整', en });
  }
}
