import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PUBLIC_KEY_NAME, signatureOf } from '../contract/edition.ts';
import { syncFolder, writeFile } from './disk.ts';

/** Signs the bytes of a file: 64 bytes of Ed25519, as OpenSSL makes and checks them. */
export type Sign = (bytes: Buffer) => Buffer;

/** Signing with a private key. */
export function signWith(key: KeyObject): Sign {
  return (bytes) => sign(null, bytes, key);
}

/** Write a file and, with a key, its signature beside it. */
export function writeSigned(folder: string, name: string, text: string, sign?: Sign): void {
  writeFile(path.join(folder, name), text);
  if (sign) writeFile(path.join(folder, signatureOf(name)), sign(Buffer.from(text)));
  syncFolder(folder);
}

/** Names of the public keys in an archive. */
export function publicKeyNames(archive: string): string[] {
  if (!existsSync(archive)) return [];
  return readdirSync(archive)
    .filter((name) => PUBLIC_KEY_NAME.test(name))
    .sort();
}

/** Whether a signature of some bytes is by any key of the archive. */
export function isSigned(archive: string, bytes: Buffer, signature: Buffer): boolean {
  return publicKeyNames(archive).some((name) => {
    try {
      return verify(
        null,
        bytes,
        createPublicKey(readFileSync(path.join(archive, name))),
        signature,
      );
    } catch {
      return false;
    }
  });
}
