import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { editionId, type Manifest, manifestSchema, signatureOf } from '../contract/edition.ts';
import {
  BESIDE_TABLES,
  WITHDRAWN,
  type Withdrawal,
  withdrawalSchema,
} from '../contract/withdrawal.ts';
import { sha256 } from './read.ts';
import { isSigned } from './signature.ts';

/** Something that is not as it must be: the file, what is wrong and what to do. */
export interface Fault {
  file: string;
  zh: string;
  en: string;
}

/** An edition as it lies in its folder; what cannot be read is missing and among the faults. */
export interface CheckedEdition {
  id: string;
  manifest?: Manifest;
  /** Hash of manifest.json as it lies there. */
  sha256: string;
  withdrawal?: Withdrawal;
  /** Hash of withdrawn.json as it lies there; empty where the edition stands. */
  withdrawnSha256: string;
  signed: boolean;
  /** Files looked at. */
  files: number;
  faults: Fault[];
}

const MANIFEST = 'manifest.json';

/** Hold the files of one edition to its manifest, its withdrawal to both, and its signatures. */
export function checkEdition(archive: string, id: string): CheckedEdition {
  const folder = path.join(archive, id);
  const files = readdirSync(folder).sort();
  const manifest = manifestOf(folder, id);
  const withdrawal = parsed(folder, WITHDRAWN, withdrawalSchema);
  const hash = hashOf(folder, MANIFEST);
  const withdrawnSha256 = hashOf(folder, WITHDRAWN);
  const isOther = withdrawal?.edition !== id || withdrawal?.manifest_sha256 !== hash;
  return {
    ...{ id, sha256: hash, withdrawnSha256, files: files.length },
    ...(manifest && { manifest }),
    ...(withdrawal && { withdrawal }),
    signed: files.includes(signatureOf(MANIFEST)),
    faults: [
      ...(manifest ? tableFaults(folder, files, manifest) : [fault(MANIFEST, UNREADABLE)]),
      ...(withdrawnSha256 && isOther ? [fault(WITHDRAWN, OTHER_WITHDRAWAL)] : []),
      ...[MANIFEST, WITHDRAWN].flatMap((file) => signatureFaults(archive, folder, file)),
    ],
  };
}

function manifestOf(folder: string, id: string): Manifest | undefined {
  const manifest = parsed(folder, MANIFEST, manifestSchema);
  return manifest && editionId(manifest.forum.number, manifest.issue) === id ? manifest : undefined;
}

function tableFaults(folder: string, files: readonly string[], { tables }: Manifest): Fault[] {
  const named = tables.map(({ file }) => file);
  return [
    ...tables.flatMap(({ file, sha256: expected }) => {
      const found = hashOf(folder, file);
      if (found === expected) return [];
      return [fault(file, found ? CHANGED : MISSING)];
    }),
    ...files
      .filter((name) => !named.includes(name) && !BESIDE_TABLES.includes(name))
      .map((name) => fault(name, EXTRA)),
  ];
}

function signatureFaults(archive: string, folder: string, file: string): Fault[] {
  const name = signatureOf(file);
  const signature = bytesOf(folder, name);
  if (!signature) return [];
  const bytes = bytesOf(folder, file);
  return bytes && isSigned(archive, bytes, signature) ? [] : [fault(name, WRONG_SIGNATURE)];
}

function fault(file: string, said: { zh: string; en: string }): Fault {
  return { file, ...said };
}

function hashOf(folder: string, file: string): string {
  const bytes = bytesOf(folder, file);
  return bytes ? sha256(bytes) : '';
}

function bytesOf(folder: string, file: string): Buffer | undefined {
  const name = path.join(folder, path.basename(file));
  return existsSync(name) ? readFileSync(name) : undefined;
}

interface Schema<T> {
  safeParse: (value: unknown) => { success: boolean; data?: T | undefined };
}

function parsed<T>(folder: string, file: string, schema: Schema<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(bytesOf(folder, file)?.toString('utf8') ?? '')).data;
  } catch {
    return undefined;
  }
}

const UNREADABLE = {
  zh: '清单缺失、格式不符或者写的是另一期。请从备份恢复这一期的整个文件夹',
  en: 'the manifest is missing, not as declared or of another edition. Restore the whole folder of this edition from a copy',
};
const CHANGED = {
  zh: '内容与清单中的 SHA-256 不符，文件被改过。请从备份恢复',
  en: 'its content does not have the SHA-256 of the manifest: it was changed. Restore it from a copy',
};
const MISSING = {
  zh: '清单中有，文件夹里没有。请从备份恢复',
  en: 'it is missing. Restore it from a copy',
};
const EXTRA = {
  zh: '清单中没有这个文件。请把它移出去',
  en: 'the manifest does not name it. Move it elsewhere',
};
const OTHER_WITHDRAWAL = {
  zh: '撤回说明格式不符，或者撤回的不是这份清单。请从备份恢复',
  en: 'the withdrawal is not as declared, or is of another manifest. Restore it from a copy',
};
const WRONG_SIGNATURE = {
  zh: '签名与档案中的公钥对不上。请从备份恢复文件、签名和公钥',
  en: 'no public key of the archive made this signature. Restore the file, the signature and the keys from a copy',
};
