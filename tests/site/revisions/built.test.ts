import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEditions, loadWithdrawn } from '../../../site/editions/load.ts';
import { LANGS } from '../../../site/i18n/lang.ts';
import { recompute } from '../../../site/recompute/recompute.ts';
import { atomFaults } from '../atom-faults.ts';
import { openBrowser } from '../browser.ts';
import { buildSite } from '../build.ts';
import { HTML_RULES } from '../html-rules.ts';
import { pagesOf, serve } from '../serve.ts';
import { NOTE, writeCorrected } from '../withdrawn.ts';

const ORIGIN = 'https://ledger.example';
const root = mkdtempSync(path.join(tmpdir(), 'ledger-withdrawn-'));
const [editions, dist] = [path.join(root, 'editions'), path.join(root, 'dist')];
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  writeCorrected(editions);
  await buildSite(editions, dist, { SITE_URL: ORIGIN });
  site = await serve(dist);
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(root, { recursive: true });
});

const htmlOf = (address: string) => readFileSync(path.join(dist, address, 'index.html'), 'utf8');
const pageOf = (address: string) => new JSDOM(htmlOf(address)).window.document;
const mainOf = (address: string) => pageOf(address).querySelector('main')?.textContent ?? '';
/** Pages this is about, in both languages. */
const PAGES = LANGS.flatMap((lang) =>
  ['changes/', 'changes/013-2/', 'changes/014/', 'forums/013/', 'forums/013-2/', 'forums/015/'].map(
    (address) => `${lang === 'en' ? 'en/' : ''}${address}`,
  ),
);

test('what stands and what was withdrawn', () => {
  expect(loadEditions(editions).map(({ id }) => id)).toEqual(['012', '013-2', '014']);
  expect(loadEditions(editions).map(({ replaces }) => replaces?.id)).toEqual([
    ...[undefined, '013', undefined],
  ]);
  expect(loadWithdrawn(editions).map(({ id, withdrawn }) => [id, withdrawn?.reason])).toEqual([
    ['013', 'correction'],
    ['015', 'policy'],
  ]);
});

describe('every page of the kind', () => {
  test.each(PAGES)('%s: valid, light, no wider than a phone', async (address) => {
    const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));
    const { results } = await validator.validateString(htmlOf(address));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(gzipSync(htmlOf(address)).length).toBeLessThan(30_000);
    await page.goto(`${site.origin}/${address}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(320);
  });

  test('has links that lead somewhere, and a name of its own', () => {
    const broken: string[] = [];
    for (const address of PAGES)
      for (const [, target = ''] of htmlOf(address).matchAll(/ (?:href|src)="([^"]+)"/g)) {
        const { origin, pathname, hash } = new URL(target, `${ORIGIN}/${address}`);
        if (origin !== ORIGIN) continue;
        const file = path.join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
        const text = readOr(file);
        if (!text || (hash && !text.includes(`id="${hash.slice(1)}"`))) broken.push(target);
      }
    expect(broken).toEqual([]);
    const titles = pagesOf(dist).map(
      (one) => /<title>(.*?)<\/title>/.exec(readOr(fileOf(one)))?.[1],
    );
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('is worked out again, of withdrawn editions too', () => {
    const standing = loadEditions(editions);
    const all = [...standing, ...loadWithdrawn(editions)];
    const done = recompute(dist, all, standing);
    expect(done.differences).toEqual([]);
    expect(recompute(dist, loadWithdrawn(editions), standing).pages).toBe(4);
  });
});

describe('a withdrawn edition', () => {
  test('keeps its address and its figures, and says what became of it', () => {
    const said = mainOf('forums/013/');
    for (const words of [
      '本期已撤回，不再有效',
      '2015年1月20日',
      '示例经办人',
      '更正',
      NOTE.note_zh,
    ])
      expect(said).toContain(words);
    expect(mainOf('en/forums/013/')).toContain(NOTE.note_en);
    expect(mainOf('en/forums/015/')).toContain('口径还没有定下来。');
    const [wrong, right] = ['013', '013-2'].map(
      (id) =>
        pageOf(`forums/${id}/`).querySelector('#own-and-to-date')?.closest('section')?.textContent,
    );
    expect(wrong).not.toBe(right);
  });

  test('is not to be found, but leads to what stands instead', () => {
    const { head } = pageOf('en/forums/013/');
    expect(head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${ORIGIN}/en/forums/013-2/`,
    );
    expect(pageOf('forums/015/').querySelector('link[rel=canonical]')).toBeNull();
    const map = readFileSync(path.join(dist, 'sitemap.xml'), 'utf8');
    expect(map).toContain('/forums/013-2/');
    expect(map).not.toMatch(/forums\/01[35]\//);
    const found = readdirSync(path.join(dist, 'search'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /pages\/\d+\.json$/.test(file))
      .map((file) => JSON.parse(readFileSync(path.join(dist, 'search', file), 'utf8')).path);
    expect(found).toContain('forums/013-2/');
    expect(found.filter((one) => /forums\/01[35]\//.test(one))).toEqual([]);
  });

  test('has its files as they were published, its withdrawal among them', () => {
    for (const file of readdirSync(path.join(editions, '013')))
      expect(readFileSync(path.join(dist, 'editions/013', file)), file).toEqual(
        readFileSync(path.join(editions, '013', file)),
      );
    const listed = readFileSync(path.join(dist, 'editions/files.txt'), 'utf8');
    expect(listed).toContain(`${ORIGIN}/editions/013/withdrawn.json\n`);
  });

  test('is in the list of forums only where nothing stands instead', () => {
    const links = [...pageOf('forums/').querySelectorAll('.forums h2 a')].map((one) =>
      one.getAttribute('href'),
    );
    expect(links).toEqual(['/forums/015/', '/forums/014/', '/forums/013-2/', '/forums/012/']);
    const entries = [...pageOf('forums/').querySelectorAll('.forums li')].map(
      ({ textContent }) => textContent ?? '',
    );
    expect(entries[0]).toContain('已撤回');
    expect(entries[2]).toContain('更正后重新公布');
    expect(mainOf('key-issues/')).not.toContain('第15场');
  });
});

describe('an edition published again', () => {
  test('says that it was corrected, where the first is and what was put right', () => {
    const band = pageOf('forums/013-2/').querySelector('.correction');
    expect(band?.textContent).toContain('本期更正过：原来公布的一期2015年1月20日撤回，原因是更正');
    const links = [...(band?.querySelectorAll('a') ?? [])].map((one) => one.getAttribute('href'));
    expect(links).toEqual(['/forums/013/', '/changes/013-2/#instead']);
    expect(pageOf('forums/014/').querySelector('.correction')).toBeNull();
  });

  test('lists each figure of the forum that is another one', () => {
    const lines = [
      ...pageOf('changes/013-2/').querySelectorAll('[data-list=instead-own] tbody tr'),
    ].map(({ textContent }) => textContent?.replace(/\s+/g, ' '));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/收到诉求.*\+20/);
  });

  test('has every difference in a file', () => {
    const text = readFileSync(path.join(dist, 'changes/013-2/revisions.csv'), 'utf8');
    const own = text.split('\r\n').filter((line) => line.startsWith('013-2,013,yes,'));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(/,received,收到诉求,received,\d+,\d+,20,correction,更正,correction$/);
  });

  test('tells of records by number, of few of them that they are few', () => {
    const said = pageOf('changes/013-2/').querySelector('[data-list=records]')?.textContent ?? '';
    expect(said).toContain('12');
    expect(said.match(/少于5件/g)).toHaveLength(4);
    expect(mainOf('changes/014/')).toContain('没有与上次的记录逐条比对');
  });
});

test('home and data tell of what was withdrawn of late', () => {
  for (const address of ['', 'data/', 'en/']) {
    const notice = pageOf(address).querySelector('.notice');
    expect(notice?.querySelectorAll('li').length, address).toBe(2);
  }
  expect(pageOf('').querySelector('.notice')?.textContent).toContain(
    '第15场已于2015年3月20日撤回（口径或门槛变更）',
  );
});

describe.each(LANGS)('the feed in %s', (lang) => {
  test('has an entry for each withdrawal and for what was published again', () => {
    const file = `${lang === 'en' ? '/en' : ''}/feed.xml`;
    const { document } = new JSDOM(readFileSync(path.join(dist, file), 'utf8'), {
      contentType: 'application/xml',
    }).window;
    expect(atomFaults(document, ORIGIN + file)).toEqual([]);
    const ids = [...document.querySelectorAll('entry > id')].map(({ textContent }) => textContent);
    const base = `${ORIGIN}${lang === 'en' ? '/en' : ''}/forums/`;
    expect(ids.filter((id) => id?.startsWith(base))).toEqual(
      ['015/#withdrawn', '014/', '013-2/', '013/#withdrawn', '012/'].map((one) => base + one),
    );
    const days = [...document.querySelectorAll('entry > updated')].map((one) => one.textContent);
    expect(days).toEqual([...days].sort().reverse());
  });
});

function fileOf(address: string): string {
  return path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
