import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { PUBLIC_KEY } from '../contract/edition.ts';
import { Failure } from '../contract/failures.ts';
import { diskFailure, writeFile } from '../publish/disk.ts';
import { type Sign, signWith } from '../publish/signature.ts';
import { inLocale } from '../say.ts';
import { askSecret, isAsked } from './ask.ts';
import { fromHere } from './from-here.ts';

/** Says where the private key is; `--key` comes before it. */
const KEY_FILE = 'SIGNING_KEY';
/** Signs nothing though there is a key. */
const NO_KEY_WANTED = 'none';
/** The key's passphrase, for runs with nobody to ask. */
const PASSPHRASE = 'SIGNING_PASSPHRASE';

/** Where the private key is unless told otherwise: at home, outside any copy of the project. */
export function keyFile(named = process.env[KEY_FILE]): string {
  return named && named !== NO_KEY_WANTED
    ? fromHere(named)
    : path.join(homedir(), '.workers-online', 'signing-key.pem');
}

/** Public half of a private key, as it lies in the archive. */
export function publicPem(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
}

/**
 * How editions of an archive are signed; nothing without a key. The public key is put into an
 * archive that has none.
 *
 * @throws Failure missing_file or signing where the key that was named cannot be used
 */
export async function signerOf(archive: string, named?: string): Promise<Sign | undefined> {
  const said = named ?? process.env[KEY_FILE];
  const file = keyFile(said);
  if (said === NO_KEY_WANTED || (said === undefined && !existsSync(file))) return undefined;
  if (!existsSync(file)) throw new Failure('missing_file', file);
  const key = await openKey(file);
  demandOwn(archive, file, publicPem(key));
  return signWith(key);
}

/** What is signed must be checked by the key that lies in the archive. */
function demandOwn(archive: string, file: string, pem: string): void {
  const known = path.join(archive, PUBLIC_KEY);
  if (!existsSync(known)) put(archive, known, pem);
  else if (readFileSync(known, 'utf8').replaceAll('\r', '') !== pem)
    throw new Failure('signing', file, {
      zh: `它与档案里的公钥 ${PUBLIC_KEY} 不是一对。请用原来的密钥；换新密钥用 npm run keys -- --renew`,
      en: `it does not belong to the public key ${PUBLIC_KEY} of the archive. Use the key it belongs to; npm run keys -- --renew makes a new one`,
    });
}

function put(archive: string, known: string, pem: string): void {
  try {
    mkdirSync(archive, { recursive: true });
    writeFile(known, pem);
  } catch (cause) {
    throw diskFailure(archive, cause);
  }
}

async function openKey(file: string): Promise<KeyObject> {
  const pem = readFileSync(file, 'utf8');
  const isLocked = pem.includes('ENCRYPTED');
  const passphrase = isLocked ? await passphraseOf(file) : undefined;
  try {
    const key = createPrivateKey({ key: pem, ...(passphrase !== undefined && { passphrase }) });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    throw new Failure('signing', file, isLocked ? WRONG_PASSPHRASE : NO_KEY);
  }
  throw new Failure('signing', file, NO_KEY);
}

async function passphraseOf(file: string): Promise<string> {
  const known = process.env[PASSPHRASE];
  if (known !== undefined) return known;
  if (!isAsked()) throw new Failure('signing', file, WRONG_PASSPHRASE);
  return askSecret(inLocale({ zh: '签名密钥的口令：', en: 'Passphrase of the signing key: ' }));
}

/** The passphrase of a new key, typed twice; empty: none. @throws Failure signing if they differ */
export async function newPassphrase(file: string): Promise<string> {
  const known = process.env[PASSPHRASE];
  if (known !== undefined || !isAsked()) return known ?? '';
  const first = await askSecret(inLocale(NEW));
  const second = await askSecret(inLocale({ zh: '再输入一次：', en: 'Once more: ' }));
  if (first === second) return first;
  throw new Failure('signing', file, {
    zh: '两次输入的口令不一样。请重新运行。',
    en: 'the two are not the same. Run it again.',
  });
}

const NEW = {
  zh: '新密钥的口令（不要口令就直接回车）：',
  en: 'Passphrase of the new key (Enter for none): ',
};
const NO_KEY = {
  zh: '它不是 Ed25519 私钥。请用 npm run keys 生成一把。',
  en: 'it is no private key of Ed25519. npm run keys makes one.',
};
const WRONG_PASSPHRASE = {
  zh: `口令不对，或者没有给（环境变量 ${PASSPHRASE}）。`,
  en: `its passphrase is wrong or was not given (environment variable ${PASSPHRASE}).`,
};
