import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PUBLIC_KEY } from '../contract/edition.ts';
import { Failure } from '../contract/failures.ts';
import { alone } from '../lock.ts';
import { writeFile } from '../publish/disk.ts';
import { publicKeyNames } from '../publish/signature.ts';
import { inChinese, say } from '../say.ts';
import { command } from './command.ts';
import { EDITIONS } from './options.ts';
import { keyFile, newPassphrase, publicPem } from './signing-key.ts';

export const keys = command({
  name: 'keys',
  group: 'make',
  does: {
    zh: '生成签名密钥（可以不用）：以后发布的各期都签名',
    en: 'make a signing key, if you want one: editions published from then on are signed',
  },
  options: {
    key: {
      ...{ value: { zh: '文件', en: 'FILE' }, path: true },
      says: {
        zh: '私钥放到哪里，不要放进本项目；不写就是 ~/.workers-online/signing-key.pem',
        en: 'where the private key goes, outside this project; unless given ~/.workers-online/signing-key.pem',
      },
    },
    ...EDITIONS,
    renew: {
      says: {
        zh: '换新密钥；旧公钥留着，以前的签名仍能核对',
        en: 'replace the key; the old public key stays, for earlier signatures',
      },
    },
  },
  examples: [{ line: 'keys', says: { zh: '只做一次', en: 'once' } }],
  writes: {
    zh: '私钥在自己的文件夹里；公钥在 data/editions/signing-key.pub.pem。',
    en: 'The private key in a folder of your own, the public one in data/editions/signing-key.pub.pem.',
  },
  next: {
    zh: '另存一份私钥；以后 npm run publish 会自动签名。',
    en: 'Keep a copy of the private key; npm run publish signs from now on.',
  },
  result: z.strictObject({ private_key: z.string(), public_key: z.string() }),
  work: async ({ values }) => {
    const { editions: archive, renew } = values;
    const file = keyFile(values.key);
    demandOutside(file);
    if (existsSync(file) && !renew) throw taken(file);
    const passphrase = await newPassphrase(file);
    await alone(archive, async () => makeKeys(file, archive, passphrase));
    tell(file, archive);
    return {
      exit: 0,
      result: { private_key: file, public_key: path.join(archive, PUBLIC_KEY) },
    };
  },
});

/** Keys that were there are renamed, never removed: signatures are checked with them. */
function makeKeys(file: string, archive: string, passphrase: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({
    ...{ type: 'pkcs8', format: 'pem' },
    ...(passphrase && { cipher: 'aes-256-cbc', passphrase }),
  });
  const known = path.join(archive, PUBLIC_KEY);
  const old = publicKeyNames(archive).filter((name) => name !== PUBLIC_KEY).length + 1;
  if (existsSync(known)) renameSync(known, known.replace('.pub.pem', `-${old}.pub.pem`));
  if (existsSync(file)) renameSync(file, file.replace(/(\.pem)?$/, `-${old}.pem`));
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFile(file, pem, 0o600);
  writeFile(known, publicPem(privateKey));
}

function tell(file: string, archive: string): void {
  const known = path.join(archive, PUBLIC_KEY);
  say(
    inChinese()
      ? `私钥：${file}。请另存一份在安全的地方，不要发给别人，不要上传。
公钥：${known}。随网站公布；最好也在别处公布一次，例如机关网站。
以后 npm run publish 和 npm run rollback 会自动签名。`
      : `Private key: ${file}. Keep a copy in a safe place; give it to nobody and upload it nowhere.
Public key: ${known}. The site publishes it; publish it somewhere else too.
npm run publish and npm run rollback sign from now on.`,
  );
}

/** A copy of the project is handed on, uploaded or committed: no private key may lie in it. */
function demandOutside(file: string): void {
  if (!file.startsWith(path.resolve() + path.sep)) return;
  throw new Failure('signing', file, {
    zh: '私钥不能放在本项目的文件夹里，以免随项目传出去。请另选一个文件夹。',
    en: 'a private key may not lie in this project, which is handed on. Choose another folder.',
  });
}

function taken(file: string): Failure {
  return new Failure('signing', file, {
    zh: '已经有一把密钥，不会覆盖。要换新的，请加 --renew。',
    en: 'there is a key already, which is not overwritten. To replace it add --renew.',
  });
}
