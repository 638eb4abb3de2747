import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateSample } from '../../data/sample/generate.ts';
import { COMMANDS } from '../../pipeline/commands/commands.ts';
import { documentSchema } from '../../pipeline/commands/document.ts';
import { startBuild } from '../../pipeline/preview/build.ts';
import { serveFolder } from '../../pipeline/preview/serve.ts';
import { sha256 } from '../../pipeline/publish/read.ts';
import { ANSWERED } from '../publish/answered.ts';
import { SAMPLE_CASES } from '../site/build.ts';
import { pagesOf } from '../site/serve.ts';

const root = mkdtempSync(path.join(tmpdir(), 'preview-'));
const at = (...names: string[]) => path.join(root, ...names);
afterAll(() => rmSync(root, { recursive: true }));

const GIVEN = ['--profile', 'data/sample/profile.yaml', '--forums', at('export', 'forums.csv')];

/** A command in a process of its own, as npm starts it; its end, and what it printed. */
function start(name: string, ...args: string[]) {
  const { PATH, HOME } = process.env;
  // not the test runner’s environment: Astro would take its BASE_URL and PROD for its own
  const env = { PATH, HOME, LC_ALL: 'en_US.UTF-8', CASES: SAMPLE_CASES };
  const file = at('export', 'appeals-2013-2014.csv');
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'pipeline/cli.ts',
      name,
      ...GIVEN,
      '--editions',
      at('editions'),
      ...args,
      file,
    ],
    { env },
  );
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    said.err += text;
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return { child, said, ended };
}

/** Every file of a folder and its bytes. */
function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [file, sha256(readFileSync(file))]),
  );
}

/** Ask as a page of somebody else would make the browser ask. */
function statusAt(address: string, host: string): Promise<number | undefined> {
  return new Promise((done, failed) => {
    request(address, { headers: { host } }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    })
      .once('error', failed)
      .end();
  });
}

describe('a preview', () => {
  let before: Record<string, string>;

  beforeAll(async () => {
    generateSample(at('export'));
    const { said, ended } = start('publish', '--forum', '5', '--json', ...ANSWERED);
    expect([await ended, said.err.replace(/^ {2}.*\n/gm, '')]).toEqual([0, '']);
    const told = documentSchema.parse(JSON.parse(said.out));
    const result = 'result' in told ? told.result : {};
    COMMANDS.publish?.declared.result.parse(result);
    const manifest = readFileSync(at('editions', '005', 'manifest.json'));
    expect(result).toMatchObject({ editions: [{ id: '005', manifest_sha256: sha256(manifest) }] });
    before = bytesOf(at('editions'));
  }, 60_000);

  test('builds what is to be published, marked on every page, and serves it until it is stopped', async () => {
    const { child, said, ended } = start('preview', '--forum', '6');
    for await (const text of child.stdout ?? []) {
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(text)) ?? [];
      if (!address) continue;
      const page = await fetch(address);
      expect([page.status, await page.text()]).toEqual([
        200,
        expect.stringContaining('预览，未发布'),
      ]);
      child.kill('SIGINT');
      break;
    }
    expect([await ended, said.err.replace(/^ {2}.*\n/gm, '')]).toEqual([0, '']);
    expect(said.out).toMatch(/! Freshness: [\s\S]*Publication would stop at: .*Freshness/);
    const site = 'data/private/preview/site';
    for (const page of pagesOf(site)) {
      const html = readFileSync(path.join(site, page.replace(/\/$/, '/index.html')), 'utf8');
      expect(html, page).toContain('class="band preview"');
      expect(html, page).toMatch(/<meta name="robots" content="noindex/);
      expect(html, page).toMatch(/<title>【(预览，未发布|Preview, not published)】/);
    }
    expect(existsSync(path.join(site, 'editions', '006'))).toBe(true);
    expect(readFileSync(path.join(site, 'robots.txt'), 'utf8')).toContain('Disallow: /');
    expect(bytesOf(at('editions'))).toEqual(before);
  }, 120_000);

  test('that cannot be built says why, without a stack', async () => {
    const { done } = startBuild(at('no-such-archive'), at('site'));
    const failure = await done.catch((cause) => cause);
    expect(failure).toMatchObject({ kind: 'preview', exit: 59 });
    expect(failure.message).toContain('no-such-archive');
    expect(failure.message).not.toMatch(/^\s+at /m);
  });
});

test('a preview is served to this machine alone, and nothing beside it', async () => {
  writeFileSync(at('secret.txt'), 'secret');
  const { address, close } = await serveFolder(at('export'));
  try {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect((await fetch(`${address}forums.csv`)).status).toBe(200);
    expect((await fetch(`${address}%2e%2e%2fsecret.txt`)).status).toBe(404);
    expect((await fetch(address, { method: 'POST' })).status).toBe(403);
    expect(await statusAt(`${address}forums.csv`, 'evil.example')).toBe(403);
  } finally {
    await close();
  }
});
