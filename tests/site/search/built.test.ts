import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../../site/i18n/lang.ts';
import { find } from '../../../site/search/find.ts';
import { readHits } from '../../../site/search/rank.ts';
import { openBrowser } from '../browser.ts';
import { buildSite } from '../build.ts';
import { writeEditions } from '../editions.ts';
import { serve } from '../serve.ts';
import { contractTerms, glossaryIsAbsent, glossaryTerms } from './domain-terms.ts';
import { indexIn } from './files.ts';
import { says, standing } from './standing.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ledger-search-'));
const [editions, dist] = [path.join(root, 'editions'), path.join(root, 'dist')];
const FIRST = 5;
const require = createRequire(import.meta.url);
const said = new Map<Lang, Map<string, string>>();
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  writeEditions(editions);
  await buildSite(editions, dist);
  for (const lang of LANGS) said.set(lang, standing(dist, lang));
  site = await serve(dist);
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(root, { recursive: true });
});

/** Paths of the pages a query shows first. */
async function shown(lang: Lang, query: string): Promise<string[]> {
  const source = indexIn(dist, lang);
  const { hits } = await find(source, query);
  const read = await readHits(source, hits.slice(0, 10), query);
  return read.map(({ text }) => text.path);
}

/** Of terms that stand on pages, those that find no such page among the first results. */
async function recall(lang: Lang, terms: readonly string[]) {
  const missed: string[] = [];
  let stand = 0;
  for (const term of terms) {
    const pages = [...(said.get(lang) ?? [])].flatMap(([at, text]) =>
      says(text, term) ? [at] : [],
    );
    if (pages.length === 0) continue;
    stand += 1;
    const first = (await shown(lang, term)).slice(0, FIRST);
    if (!first.some((at) => pages.includes(at))) missed.push(term);
  }
  return { stand, missed };
}

/** Every two neighbours in the Han of terms. */
function pairsIn(terms: readonly string[]): string[] {
  const runs = terms.flatMap((term) => term.match(/\p{Script=Han}{2,}/gu) ?? []);
  return [...new Set(runs.flatMap((run) => [...run].slice(1).map((one, at) => run[at] + one)))];
}

describe.each(LANGS)('recall, %s', (lang) => {
  test('every name of the contract that stands on a page finds one among the first five', async () => {
    const { stand, missed } = await recall(lang, contractTerms(lang));
    console.info(`${lang}: ${stand - missed.length} of ${stand} names of the contract`);
    expect(stand).toBeGreaterThan(200);
    expect(missed).toEqual([]);
  });

  test.skipIf(glossaryIsAbsent)(
    'so does every term of the glossary beside the checkout',
    async () => {
      const { stand, missed } = await recall(lang, glossaryTerms(lang));
      console.info(`${lang}: ${stand - missed.length} of ${stand} terms of the glossary`);
      expect(stand).toBeGreaterThan(60);
      expect(missed).toEqual([]);
    },
  );
});

test('every two characters of a term that stand on a page find such a page', async () => {
  const terms = [...contractTerms('zh'), ...(glossaryIsAbsent ? [] : glossaryTerms('zh'))];
  const { stand, missed } = await recall('zh', pairsIn(terms));
  console.info(`zh: ${stand - missed.length} of ${stand} pairs of characters`);
  expect(stand).toBeGreaterThan(500);
  expect(missed).toEqual([]);
});

test.each([
  ['讨薪', 'wg'],
  ['欠薪', 'wg'],
  ['炒鱿鱼', 'tc'],
  ['辞退', 'tc'],
  ['社保', 'si'],
  ['断指', 'wi'],
  ['五险一金', 'si'],
  ['五险一金', 'hf'],
  ['加班费', 'wg'],
  ['公积金', 'hf'],
  ['怀孕', 'fw'],
])('what workers type: %s finds the issue %s among the first two', async (word, slug) => {
  expect((await shown('zh', word)).slice(0, 2)).toContain(`issues/${slug}/`);
  expect((await shown('en', word)).slice(0, 2)).toContain(`en/issues/${slug}/`);
});

test('a query loads little: no file of the index is long, and four characters need few', async () => {
  const folder = path.join(dist, 'search/zh');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.includes('terms/'))
      expect(statSync(path.join(folder, file)).size, file).toBeLessThan(12_000);
  const sizes: number[] = [];
  await find(
    indexIn(dist, 'zh', (bytes) => sizes.push(bytes)),
    '工伤认定',
  );
  expect(sizes.length).toBeLessThanOrEqual(5);
});

describe('the page', () => {
  async function openAt(address: string, options = {}): Promise<{ page: Page; wrong: string[] }> {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 }, ...options });
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      const told = url.search || request.headers().referer;
      if (url.origin !== site.origin || (told && !request.isNavigationRequest()))
        wrong.push(`${request.url()} from ${request.headers().referer}`);
    });
    await page.goto(site.origin + address);
    return { page, wrong };
  }
  const links = (page: Page) =>
    page
      .locator('.s-results li a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));

  test('by keyboard: type, enter, results; the address has the query, and back goes back', async () => {
    const { page, wrong } = await openAt('/search/');
    await page.focus('#q');
    await page.keyboard.type('讨薪');
    await page.keyboard.press('Enter');
    await page.locator('.s-results li').first().waitFor();
    expect((await links(page))[0]).toBe('/issues/wg/');
    const { hash, search } = new URL(page.url());
    // behind the #, where no server sees it
    expect([search, hash]).toEqual(['', `#q=${encodeURIComponent('讨薪')}`]);
    expect(await page.textContent('.s-count')).toMatch(/找到\d+页/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).toContain('kind=issues');
    await expect
      .poll(async () => (await links(page)).every((to) => to?.startsWith('/issues/')))
      .toBe(true);
    await page.goBack();
    await page.goBack();
    expect(await page.locator('.s-results').isVisible()).toBe(false);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('an address with a query shows its results, a part of them at once, and nothing is cut off', async () => {
    const { page, wrong } = await openAt('/en/search/?q=closed');
    await page.locator('.s-results li').first().waitFor();
    expect((await links(page)).length).toBe(10);
    expect(await page.locator('.s-results mark').count()).toBeGreaterThan(3);
    await page.click('.s-more');
    await expect.poll(async () => (await links(page)).length).toBe(20);
    expect(await page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('axe finds nothing among the results', async () => {
    const { page } = await openAt('/search/?q=欠薪', { bypassCSP: true });
    await page.locator('.s-results li').first().waitFor();
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const found = await page.evaluate(async () => {
      type Result = { violations: { id: string }[] };
      const { axe } = window as unknown as { axe: { run: () => Promise<Result> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
    await page.close();
  });

  test('a wrong address leads on to searching', async () => {
    const { page } = await openAt('/404.html');
    await page.fill('#q-zh', '工伤认定');
    await page.press('#q-zh', 'Enter');
    await page.locator('.s-results li').first().waitFor();
    expect((await links(page))[0]).toBe('/issues/wi/');
    await page.close();
  });

  test('nothing found: what to do instead', async () => {
    const { page } = await openAt('/search/?q=离婚');
    await page.locator('.s-advice').waitFor();
    expect(await page.textContent('.s-count')).toBe('没有找到。');
    expect(await page.locator('.s-advice a[href="/issues/"]').isVisible()).toBe(true);
    expect(await page.locator('.s-advice a[href^="tel:"]').isVisible()).toBe(true);
    await page.close();
  });

  test('without scripts it says so, and lists words that lead to their pages', async () => {
    const { page } = await openAt('/search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').isVisible()).toBe(true);
    expect(await page.textContent('noscript')).toContain('没有启用脚本');
    expect(await page.locator('#q').isVisible()).toBe(false);
    expect(await page.locator('#words a[href="/issues/wg/"]').count()).toBeGreaterThan(5);
    expect(await page.textContent('#words')).toContain('讨薪');
    await page.close();
  });

  test('no page may ask any other place for anything', async () => {
    for (const address of ['/search/', '/']) {
      const { page } = await openAt(address);
      const policy = await page.getAttribute('meta[http-equiv=content-security-policy]', 'content');
      expect(policy, address).toMatch(/connect-src 'self'(?:;|$)/);
      expect(policy, address).not.toContain('unsafe');
      await page.close();
    }
  });
});
