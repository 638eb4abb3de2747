import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Name of the public key in the archive that editions are signed with now. */
export const PUBLIC_KEY = 'signing-key.pub.pem';

/** Public keys in an archive: that in use, and those before it, `signing-key-1.pub.pem`. */
export const PUBLIC_KEYS = /^signing-key(?:-(\d+))?\.pub\.pem$/;

/** Signs the bytes of a file: 64 bytes of Ed25519, as OpenSSL makes and checks them. */
export type Sign = (bytes: Buffer) => Buffer;

/** Signing with a private key. */
export function signWith(key: KeyObject): Sign {
  return (bytes) => sign(null, bytes, key);
}

/** Names of the public keys in an archive. */
export function publicKeyNames(archive: string): string[] {
  if (!existsSync(archive)) return [];
  return readdirSync(archive)
    .filter((name) => PUBLIC_KEYS.test(name))
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
