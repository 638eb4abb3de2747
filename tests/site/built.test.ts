import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RateId } from '../../pipeline/contract/measures.ts';
import { rate } from '../../site/figures/rate.ts';
import { openBrowser } from './browser.ts';
import { buildSite } from './build.ts';
import { writeEditions } from './editions.ts';
import { pagesOf, serve } from './serve.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ledger-built-'));
const [editions, dist] = [path.join(root, 'editions'), path.join(root, 'dist')];
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  writeEditions(editions);
  await buildSite(editions, dist);
  site = await serve(dist);
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.on('console', (said) => complaints.push(`${page.url()}: ${said.text()}`));
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) complaints.push(`asked for ${request.url()}`);
  });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(root, { recursive: true });
});

const open = (address: string) => page.goto(site.origin + address);

test('every page: a name, the sample band, no sideways scroll at 320 px, no complaint', async () => {
  const titles = new Set<string>();
  for (const address of pagesOf(dist)) {
    await open(address);
    const found = await page.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      band: document.querySelector('.band')?.textContent ?? '',
      headings: document.querySelectorAll('h1').length,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      inline: document.querySelectorAll('script, style, [style]').length,
      policy: document.querySelector('meta[http-equiv=content-security-policy]')?.outerHTML ?? '',
    }));
    const english = address.startsWith('/en/');
    expect(found, address).toMatchObject({ lang: english ? 'en' : 'zh-CN', headings: 1 });
    expect(found.band, address).toContain(english ? 'Sample data' : '示例数据');
    expect(found.title, address).toMatch(english ? /^【Sample data】/ : /^【示例数据】/);
    expect([found.overflow, found.inline], address).toEqual([0, 0]);
    expect(found.policy, address).toMatch(/^(?!.*unsafe).*default-src 'none'/);
    titles.add(`${found.title}`);
  }
  expect(titles.size).toBe(pagesOf(dist).length);
  expect(complaints).toEqual([]);
}, 120_000);

test('every internal link and file resolves, inside the page too', () => {
  const broken: string[] = [];
  for (const address of pagesOf(dist)) {
    const html = readFileSync(fileOf(address), 'utf8');
    for (const [, target = ''] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
      const { origin, pathname, hash } = new URL(target, `https://example.org${address}`);
      if (origin !== 'https://example.org') continue;
      const there = target.startsWith('#')
        ? html.includes(`id="${hash.slice(1)}"`)
        : exists(pathname);
      if (!there) broken.push(`${address} → ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

describe('the page of forum 14', () => {
  test('shows the figures as published', async () => {
    await open('/forums/014/');
    const text = await page.textContent('main');
    for (const figure of ['4,424', '1,874', '1,707', '140', '1,707 / 1,874', '91.1%'])
      expect(text).toContain(figure);
    expect(text).toContain('4424件有效问题中交办1874件');
    expect(text).toContain('4,818 + 12 = 4,830');
    expect(await page.locator('.keys li').count()).toBe(10);
  });

  test('names the hashes of its manifest and of the one before', async () => {
    const manifest = JSON.parse(readFileSync(path.join(editions, '014/manifest.json'), 'utf8'));
    expect(await page.textContent('main')).toContain(manifest.previous.sha256);
    expect(await page.getAttribute('a[rel=prev]', 'href')).toBe('/forums/013/');
  });
});

test('every rate can be recomputed from what it names', async () => {
  let count = 0;
  for (const address of pagesOf(dist)) {
    await open(address);
    const rates = await page.$$eval('[data-rate]', (all) =>
      all.map((one) => ({ ...(one as HTMLElement).dataset, text: one.textContent ?? '' })),
    );
    for (const { part, whole, text } of rates as {
      rate: RateId;
      part: string;
      whole: string;
      text: string;
    }[]) {
      const shown = rate(Number(part), Number(whole));
      const said = text.replaceAll(/[\s,]/g, '');
      expect(said, address).toBe(`${part}/${whole}${shown.kind === 'rate' ? shown.percent : ''}`);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(1000);
}, 60_000);

test('withheld cells are marked in words', async () => {
  await open('/en/data/closure_by_city/');
  const mark = page.locator('td.w abbr').first();
  expect(await mark.getAttribute('title')).toBe('fewer than the threshold, or withheld');
  expect(await page.textContent('main')).toContain('not zero');
});

test('files of an edition are published byte for byte', () => {
  for (const file of readdirSync(path.join(editions, '013')))
    expect(readFileSync(path.join(dist, 'editions/013', file)), file).toEqual(
      readFileSync(path.join(editions, '013', file)),
    );
});

test('a page weighs at most 60 KB over the wire', () => {
  const styles = readdirSync(path.join(dist, 'assets')).map((file) =>
    gzipSync(readFileSync(path.join(dist, 'assets', file))),
  );
  const shared = styles.reduce((sum, { length }) => sum + length, 0);
  for (const address of pagesOf(dist))
    expect(shared + gzipSync(readFileSync(fileOf(address))).length, address).toBeLessThan(60_000);
});

describe('other archives', () => {
  test('none: the site is built and says so, below a base too', async () => {
    const [empty, out] = [path.join(root, 'empty'), path.join(root, 'out')];
    mkdirSync(empty);
    await buildSite(empty, out, { BASE_PATH: '/ledger', SITE_URL: 'https://union.example' });
    const home = readFileSync(path.join(out, 'index.html'), 'utf8');
    expect(home).toContain('还没有发布任何一期');
    expect(home).not.toContain('示例数据');
    expect(home).toContain('href="/ledger/data/"');
    expect(home).toContain('hreflang="en" href="https://union.example/ledger/en/"');
    const table = readFileSync(path.join(out, 'en/data/callbacks/index.html'), 'utf8');
    expect(table).toContain('Nothing has been published yet');
  }, 120_000);

  test('broken: the build fails and says where, in both languages', async () => {
    const broken = path.join(root, 'broken');
    cpSync(editions, broken, { recursive: true });
    rmSync(path.join(broken, '013/outcomes.csv'));
    const output = await buildSite(broken, path.join(root, 'never')).then(
      () => 'built',
      ({ stdout, stderr }) => `${stdout}${stderr}`,
    );
    expect(output).toContain('edition 013, file outcomes.csv does not match its manifest');
    expect(output).toContain('与其清单不符');
  }, 120_000);
});

function fileOf(address: string): string {
  return path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
}

function exists(pathname: string): boolean {
  try {
    return readFileSync(fileOf(pathname)).length > 0;
  } catch {
    return false;
  }
}
