import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, ask } from './ask.ts';
import { isHere } from './machine.ts';
import { FILES, OUT_OF_REACH, SECRET, writeSite } from './served-folder.ts';
import { ownFolder, type Served, type Start, startCaddy, startNginx } from './servers.ts';

const SERVERS: [name: string, start: Start, isHere: boolean][] = [
  ['nginx', startNginx, isHere('nginx', 'openssl')],
  ['caddy', startCaddy, isHere('caddy')],
];
const SAFE = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};
const NAMES = Object.keys(FILES).filter((name) => name !== '404.html');
const address = (name: string) => `/${name.replace(/index\.html$/, '')}`;
const fileOf = (name: string) => FILES[name] ?? expect.fail(name);
const lost = (answer: Answer) => [answer.status, `${answer.body}`, answer.headers['content-type']];
const LOST = [404, fileOf('404.html').text, 'text/html; charset=utf-8'];

for (const [name, start, isOn] of SERVERS)
  describe.skipIf(!isOn)(`${name}${isOn ? '' : ' (not on this machine)'}`, () => {
    const root = realpathSync(mkdtempSync(path.join(tmpdir(), `deploy-${name}-`)));
    let server: Served;
    const get = (where: string, headers = {}) => ask(server.origin, where, headers);
    beforeAll(async () => {
      server = await start(ownFolder(root, 'own'), writeSite(root));
    });
    afterAll(async () => {
      await server?.stop();
      rmSync(root, { recursive: true });
    });

    test.each(NAMES)('%s: as it is on the disk, its type, how long it is kept', async (file) => {
      const { text, type, cache } = fileOf(file);
      const { status, headers, body } = await get(address(file));
      expect([status, `${body}`]).toEqual([200, text]);
      expect(headers).toMatchObject({ ...SAFE, 'content-type': type, 'cache-control': cache });
      expect(headers.server ?? '').not.toMatch(/\d/);
    });

    test.each(NAMES.filter((file) => !/\.(png|pem)$/.test(file)))(
      '%s: compressed',
      async (file) => {
        const { headers, body } = await get(address(file), { 'accept-encoding': 'gzip' });
        expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
        expect(`${gunzipSync(body)}`).toBe(fileOf(file).text);
        expect(headers.etag).toBeTruthy();
      },
    );

    test('what a reader has and is still so is not sent again', async () => {
      const { etag = '' } = (await get('/')).headers;
      const again = await get('/', { 'if-none-match': etag });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers).toMatchObject(SAFE);
    });

    test.each([
      '/nothing/',
      '/en/nothing/',
      '/cities/nothing',
      '/assets/a.css',
      '/editions/014/a.csv',
      '/empty/',
    ])('%s: the page that says so, in both languages, kept by nobody', async (where) => {
      const answer = await get(where);
      expect(lost(answer)).toEqual(LOST);
      expect(answer.headers).toMatchObject({ ...SAFE, 'cache-control': 'no-cache' });
    });

    test('a folder without its slash leads to the page, on the host it was asked of', async () => {
      const { status, headers } = await get('/cities');
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe('/cities/');
    });

    test.each(OUT_OF_REACH)('%s is not given out', async (where) => {
      const { status, body } = await get(where);
      expect([400, 403, 404]).toContain(status);
      expect(`${body}`).not.toContain(SECRET);
    });

    // Caddy follows links; what uploads the site takes none along
    test.skipIf(name === 'caddy')('a link to elsewhere is not followed', async () => {
      expect(lost(await get('/linked/register.csv'))).toEqual(LOST);
    });

    test('plain http leads to https', async () => {
      const { status, headers } = await ask(server.plain, '/cities/');
      expect([301, 308]).toContain(status);
      expect(headers.location).toMatch(/^https:\/\/.*\/cities\/$/);
    });

    test('nothing is written to it', async () => {
      expect((await ask(server.origin, '/index.html', {}, 'PUT')).status).toBe(405);
    });

    test('its logs name no reader, no hour and no search', async () => {
      await get('/en/?q=whoever', { 'user-agent': 'a-browser', referer: 'https://a.example/' });
      await get('/nothing-there/?q=whoever', { 'user-agent': 'a-browser' });
      await get('/linked/register.csv');
      await server.stop();
      const log = readFileSync(server.log, 'utf8');
      expect(log).toMatch(/\d{4}-\d{2}-\d{2}.*\/en\//);
      for (const text of [log, server.said()])
        expect(text).not.toMatch(/whoever|a-browser|a\.example|client:|remote_ip/);
      expect(server.said()).not.toMatch(/register|nothing-there/);
      expect(log).not.toMatch(/127\.0\.0\.1|\d\d:\d\d:\d\d/);
    });

    test('below another address, as BASE_PATH has it, the site is the same', async () => {
      const own = mkdtempSync(path.join(root, 'below-'));
      const below = await start(own, writeSite(own, 'ledger'), [
        [' /404.html', ' /ledger/404.html'],
      ]);
      try {
        const asked = (where: string) => ask(below.origin, where);
        expect(`${(await asked('/ledger/cities/')).body}`).toBe(fileOf('cities/index.html').text);
        expect((await asked('/ledger/cities')).headers.location).toBe('/ledger/cities/');
        expect(lost(await asked('/ledger/nothing/'))).toEqual(LOST);
        for (const file of ['assets/Page.V-kXwDfi.css', 'feed.xml', 'editions/014/outcomes.csv']) {
          const { type, cache } = fileOf(file);
          const { headers } = await asked(`/ledger/${file}`);
          expect(headers).toMatchObject({ 'content-type': type, 'cache-control': cache });
        }
      } finally {
        await below.stop();
      }
    });
  });
