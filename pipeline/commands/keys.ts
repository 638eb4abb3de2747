import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PUBLIC_KEY } from '../contract/edition.ts';
import { Failure } from '../contract/failures.ts';
import { alone } from '../lock.ts';
import { writeFile } from '../publish/disk.ts';
import { publicKeyNames } from '../publish/signature.ts';
import { inChinese, say } from '../say.ts';
import type { Command } from './commands.ts';
import { fromHere } from './options.ts';
import { keyFile, newPassphrase, publicPem } from './signing-key.ts';

const EXAMPLE = 'npm run keys';

export const keys: Command = {
  help: `keys  生成签名密钥（可以不用）：以后发布的各期都签名 / make a signing key, if you want one: editions published from then on are signed
  ${EXAMPLE}
  --key FILE       私钥放到；不要放进本项目 / where the private key goes, outside this project (~/.workers-online/signing-key.pem)
  --editions DIR   公钥放进 / archive that gets the public key (data/editions)
  --renew          换新密钥；旧公钥留着，以前的签名仍能核对 / replace the key; the old public key stays, for earlier signatures`,
  run: async (args) => {
    const { file, archive, renew } = read(args);
    demandOutside(file);
    if (existsSync(file) && !renew) throw taken(file);
    const passphrase = await newPassphrase(file);
    await alone(archive, async () => makeKeys(file, archive, passphrase));
    tell(file, archive);
    return 0;
  },
};

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

function read(args: string[]) {
  const text = { type: 'string' } as const;
  const options = { key: text, editions: text, renew: { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ args, options });
    return {
      file: keyFile(values.key),
      archive: values.editions ? fromHere(values.editions) : path.resolve('data/editions'),
      renew: values.renew ?? false,
    };
  } catch {
    throw new Failure('usage', args.join(' '), EXAMPLE);
  }
}
