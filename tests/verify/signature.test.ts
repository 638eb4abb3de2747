import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keys } from '../../pipeline/commands/keys.ts';
import { signerOf } from '../../pipeline/commands/signing-key.ts';
import { publishEdition } from '../../pipeline/publish/publish.ts';
import type { Sign } from '../../pipeline/publish/signature.ts';
import { verifyArchive } from '../../pipeline/publish/verify.ts';
import { withdraw } from '../../pipeline/publish/withdraw.ts';
import { about, ISSUES, PASSED } from '../publish/edition.ts';

/** Ed25519 with `-rawin` came with OpenSSL 3.0. */
const { stdout: version } = spawnSync('openssl', ['version'], { encoding: 'utf8' });
const hasOpenssl = /^OpenSSL [3-9]/.test(version ?? '');

let root: string;
let archive: string;
let key: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'signed-'));
  [archive, key] = [path.join(root, 'editions'), path.join(root, 'home', 'key.pem')];
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const at = (...names: string[]) => path.join(archive, ...names);
const makeKey = (...more: string[]) => keys.run(['--editions', archive, '--key', key, ...more]);
const publish = (forum: number, sign?: Sign) =>
  publishEdition(archive, about(forum, `2014-0${forum}-17`), [ISSUES], async () => PASSED, sign);
const verified = () => verifyArchive(archive).map(({ id, signed, faults }) => [id, signed, faults]);

test('a key is made once, private for its owner alone, public in the archive', async () => {
  await makeKey();
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect(readFileSync(at('signing-key.pub.pem'), 'utf8')).toMatch(/^-----BEGIN PUBLIC KEY-----/);
  const before = readFileSync(key);
  await expect(makeKey()).rejects.toMatchObject({ kind: 'signing', exit: 58 });
  expect(readFileSync(key)).toEqual(before);
});

test('a private key is not made inside the project', async () => {
  const inside = path.resolve('data', 'key.pem');
  await expect(keys.run(['--editions', archive, '--key', inside])).rejects.toThrow(/project/);
  expect(existsSync(inside)).toBe(false);
});

describe('with a key', () => {
  test('editions and withdrawals are signed, and a change of either is found', async () => {
    await makeKey();
    const sign = await signerOf(archive, key);
    await publish(1);
    await publish(2, sign);
    withdraw(
      archive,
      '002',
      {
        ...{ at: '2015-01-02', by: '张工', note_zh: '更正了重复登记', note_en: '' },
        reason: 'correction',
      },
      sign,
    );
    expect(verified()).toEqual([
      ['001', false, []],
      ['002', true, []],
    ]);
    expect(readdirSync(at('002'))).toEqual(
      expect.arrayContaining(['manifest.sig', 'withdrawn.sig']),
    );
    for (const file of ['manifest.json', 'withdrawn.json'])
      writeFileSync(at('002', file), `${readFileSync(at('002', file), 'utf8')} `);
    const [, changed] = verifyArchive(archive);
    const found = changed?.faults.map(({ file }) => file);
    expect(found).toEqual(['withdrawn.json', 'manifest.sig', 'withdrawn.sig']);
  });

  test.skipIf(!hasOpenssl)(
    `OpenSSL agrees, and disagrees once a byte is another${hasOpenssl ? '' : ' (skipped: no OpenSSL 3 here)'}`,
    async () => {
      await makeKey();
      await publish(1, await signerOf(archive, key));
      const ask = () =>
        spawnSync('openssl', [
          ...['pkeyutl', '-verify', '-pubin', '-inkey', at('signing-key.pub.pem'), '-rawin'],
          ...['-in', at('001', 'manifest.json'), '-sigfile', at('001', 'manifest.sig')],
        ]);
      expect(statSync(at('001', 'manifest.sig')).size).toBe(64);
      expect(ask().stdout.toString()).toMatch(/Verified Successfully/);
      writeFileSync(at('001', 'manifest.json'), `${readFileSync(at('001', 'manifest.json'))} `);
      expect(ask().status).not.toBe(0);
    },
  );

  test('replaced by another, signatures by both hold', async () => {
    await makeKey();
    await publish(1, await signerOf(archive, key));
    await makeKey('--renew');
    await publish(2, await signerOf(archive, key));
    expect(verified()).toEqual([
      ['001', true, []],
      ['002', true, []],
    ]);
    const names = readdirSync(archive).filter((name) => name.endsWith('.pem'));
    expect(names).toEqual(['signing-key-1.pub.pem', 'signing-key.pub.pem']);
    expect(readdirSync(path.dirname(key)).sort()).toEqual(['key-1.pem', 'key.pem']);
  });

  test('of a passphrase nothing is signed without it', async () => {
    vi.stubEnv('SIGNING_PASSPHRASE', 'correct horse');
    await makeKey();
    expect(readFileSync(key, 'utf8')).toMatch(/ENCRYPTED PRIVATE KEY/);
    expect(await signerOf(archive, key)).toBeTypeOf('function');
    vi.stubEnv('SIGNING_PASSPHRASE', 'wrong');
    await expect(signerOf(archive, key)).rejects.toThrow(/passphrase/);
  });

  test('of another archive, that is no key, or that is not there: a sentence', async () => {
    await makeKey();
    const other = path.join(root, 'other.pem');
    await keys.run(['--editions', path.join(root, 'elsewhere'), '--key', other]);
    await expect(signerOf(archive, other)).rejects.toThrow(/does not belong/);
    writeFileSync(other, 'no key');
    await expect(signerOf(archive, other)).rejects.toThrow(/no private key/);
    const none = path.join(root, 'none.pem');
    await expect(signerOf(archive, none)).rejects.toMatchObject({ kind: 'missing_file' });
    vi.stubEnv('SIGNING_KEY', 'none');
    expect(await signerOf(archive)).toBeUndefined();
  });
});
