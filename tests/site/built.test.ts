import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../pipeline/contract/edition.ts';
import { MEASURES, RATES } from '../../pipeline/contract/measures.ts';
import { METHODS } from '../../pipeline/contract/methods.ts';
import { loadPolicy } from '../../pipeline/profile.ts';
import { sha256 } from '../../pipeline/publish/read.ts';
import { verifyArchive } from '../../pipeline/publish/verify.ts';
import { verifySite } from '../../pipeline/publish/verify-site.ts';
import { CITIES, pathOf } from '../../site/cities/cities.ts';
import { exampleFor } from '../../site/figures/example.ts';
import { grouped } from '../../site/figures/number.ts';
import { LANGS, type Lang } from '../../site/i18n/lang.ts';
import { ISSUE_GROUPS, ISSUES } from '../../site/issues/issues.ts';
import { parameterText } from '../../site/methods/parameters.ts';
import { openBrowser } from './browser.ts';
import { buildSite } from './build.ts';
import { writeEditions } from './editions.ts';
import { HTML_RULES } from './html-rules.ts';
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
      inline: document.querySelectorAll('script:not([src]), style, [style]').length,
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

describe('the HTML', () => {
  const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));
  const wrongIn = async (html: string) => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId} ${one.message}`));
  };

  test('of every page is valid', async () => {
    const wrong: string[] = [];
    for (const address of pagesOf(dist)) {
      const found = await wrongIn(readFileSync(fileOf(address), 'utf8'));
      wrong.push(...found.map((one) => `${address}: ${one}`));
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('would be found wrong: a list in a paragraph, an id twice, a script from elsewhere', async () => {
    const home = readFileSync(fileOf('/'), 'utf8');
    const broken = home
      .replace('</main>', '<p id="main"><ul></ul></p></main>')
      .replace('</head>', '<script src="https://elsewhere.example/a.js"></script></head>');
    const found = (await wrongIn(broken)).join();
    for (const rule of ['no-implicit-close', 'no-dup-id', 'require-sri'])
      expect(found).toContain(rule);
  });
});

test('every internal link and file resolves, inside the page too', () => {
  const broken: string[] = [];
  for (const address of pagesOf(dist)) {
    const html = readFileSync(fileOf(address), 'utf8');
    for (const [, target = ''] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
      const { origin, pathname, hash } = new URL(target, `https://example.org${address}`);
      if (origin !== 'https://example.org') continue;
      const page = target.startsWith('#') ? html : textOf(pathname);
      const there = hash ? page?.includes(`id="${hash.slice(1)}"`) : page !== undefined;
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
    expect(await page.locator('[data-list=key-own] li').count()).toBe(10);
  });

  test('names the hashes of its manifest and of the one before', async () => {
    const manifest = JSON.parse(readFileSync(path.join(editions, '014/manifest.json'), 'utf8'));
    expect(await page.textContent('main')).toContain(manifest.previous.sha256);
    expect(await page.getAttribute('a[rel=prev]', 'href')).toBe('/forums/013/');
  });
});

describe('the pages of the cities', () => {
  test.each(LANGS)(
    '%s: each has its page, one tap from the map and from the list',
    async (lang) => {
      const under = lang === 'en' ? '/en' : '';
      await open(`${under}/cities/`);
      const links = (of: string) =>
        page.locator(of).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      const pages = CITIES.map((city) => `${under}${pathOf(city)}`);
      // read out in published order, whatever their places on the map
      expect(await links('a.tile')).toEqual(pages);
      expect((await links('.places a')).toSorted()).toEqual(pages.toSorted());
      expect(pagesOf(dist)).toEqual(expect.arrayContaining(pages));
      for (const from of [`${under}/`, `${under}/data/`]) {
        await open(from);
        expect(await page.locator(`main a[href="${under}/cities/"]`).count(), from).toBe(1);
      }
    },
  );

  test('say what is left out, what is withheld and where to call', async () => {
    await open('/cities/yunfu/');
    expect(await page.textContent('#hidden')).toContain('“各地市诉求与办结”没有列出2014年');
    expect(await page.textContent('#hidden')).toMatch(/“各地市各大类诉求”里云浮市的\d+行/);
    expect(await page.locator('#hidden a[href^="/privacy/"]').count()).toBe(1);
    expect(await page.locator('.hotline a[href="tel:12351"]').count()).toBe(1);
  });
});

describe('the ledger of key issues', () => {
  test('has every one of the newest edition, each to be linked to', async () => {
    await open('/key-issues/');
    expect(await page.locator('.key-ledger tbody tr[id*="-"]').count()).toBe(140);
    const entry = page.locator('#f014-10');
    expect(await entry.textContent()).toContain('办理中');
    expect(await page.textContent('.finding')).toContain('重点关注事项140件');
  });

  test('is linked from a forum, which says what it carried over and what is other now', async () => {
    await open('/forums/013/');
    const carried = page.locator('[data-list=key-carried]');
    expect(await carried.locator('li').count()).toBe(2);
    expect(await carried.locator('a').first().getAttribute('href')).toBe('/key-issues/#f011-10');
    expect(await carried.locator('.k-now').first().textContent()).toContain('第14场公布时：办结');
  });
});

describe('the bulletin on paper', () => {
  test.each(['/forums/013/', '/en/forums/014/'])('%s has two to four pages', async (address) => {
    await open(address);
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
  });

  test('shows the masthead, the hotline and the code; no navigation, no downloads', async () => {
    await open('/forums/014/');
    await page.emulateMedia({ media: 'print' });
    const seen = (place: string) => page.locator(place).first().isVisible();
    const shown = ['.masthead', '.ledger', '.keys', '.p-number', '.p-code svg', '.band'];
    for (const place of shown) expect(await seen(place), place).toBe(true);
    const hidden = [
      '.site-header',
      '.freshness',
      '.site-footer',
      '.around',
      '#files',
      '#rules',
      '.onward',
    ];
    for (const place of hidden) expect(await seen(place), place).toBe(false);
    expect(await page.textContent('.p-code title')).toContain('https://example.org/forums/014/');
    await page.emulateMedia({ media: 'screen' });
    expect(await seen('.masthead')).toBe(false);
  });
});

test('withheld cells are marked in words', async () => {
  await open('/en/data/closure_by_industry/');
  const mark = page.locator('td.w abbr').first();
  expect(await mark.getAttribute('title')).toBe(
    'fewer than 10 (zero included), or withheld to protect those',
  );
  expect(await page.textContent('main')).toContain('fewer than 10 (zero included)');
});

describe('a period left out of a table', () => {
  test('is named with the reason', async () => {
    await open('/data/closure_by_channel/');
    const said = await page.textContent('#left-out');
    expect(said).toContain('2014年第一季度');
    expect(said).toMatch(/超过35%.*件数的10%以上/);
    expect(await page.locator('#left-out a[href^="/data/"]').count()).toBe(0);
    expect(await page.textContent('main')).toContain('2014年第四季度');
  });

  test('leads to the coarser table where there is one, also from a table without rows', async () => {
    await open('/en/data/funnel_by_city/');
    expect(await page.textContent('.finding')).toContain('Every period that has ended is left out');
    expect(await page.getAttribute('#left-out a', 'href')).toBe('/en/data/funnel_by_region/');
    expect(await page.locator('table').count()).toBe(0);
  });

  test('is counted in the list of tables', async () => {
    await open('/data/');
    expect(await page.textContent('main')).toContain('1个时期没有列出');
  });
});

describe('the checklist on the page of a forum', () => {
  const list = (title: string) =>
    page.locator('section', { has: page.locator('h2', { hasText: title }) });

  test('names what was accepted, why, by whom and when', async () => {
    await open('/forums/014/');
    const text = ((await list('发布时的核对清单').textContent()) ?? '').replace(/\s/g, '');
    expect(text).toMatch(/下一场日期场地还在协商，定下来就补上王编辑，2015年\d+月17日/);
    expect(text).toContain('隔离、无法归类和缺少的记录早年纸质台账补录');
    expect(text).not.toContain('泄露审计');
  });

  test('says in English what stands there in Chinese, marked as such', async () => {
    await open('/en/forums/014/');
    const section = list('Checklist at publication');
    expect(await section.locator('dt').allTextContents()).toEqual([
      'Date of the next forum',
      'Rows quarantined, unclassified or missing',
    ]);
    expect(await section.locator('dd [lang="zh-CN"]').allTextContents()).toContain('王编辑');
  });

  test('is one sentence where everything passed', async () => {
    await open('/forums/013/');
    const section = list('发布时的核对清单');
    expect(await section.locator('p').allTextContents()).toEqual(['发布前逐项核对，各项都通过。']);
    expect(await section.locator('dl').count()).toBe(0);
  });
});

describe('the page on how people are protected', () => {
  const manifest = () =>
    JSON.parse(readFileSync(path.join(editions, '014/manifest.json'), 'utf8')) as Manifest;

  test.each(['/privacy/', '/en/privacy/'])('%s says every count of the audit', async (address) => {
    await open(address);
    const said = (await page.textContent('#audit'))?.replaceAll(',', '') ?? '';
    for (const count of Object.values(manifest().audit)) expect(said).toContain(String(count));
    const { thresholds, left_out, employers, beyond_largest, rate_base } = manifest().policy;
    const what = (await page.textContent('#what')) ?? '';
    for (const least of [...Object.values(thresholds), employers, beyond_largest, rate_base])
      expect(what).toMatch(new RegExp(`\\D${least}\\D`));
    const whole = (await page.textContent('main')) ?? '';
    for (const share of Object.values(left_out)) expect(whole).toContain(`${share * 100}%`);
  });

  test('names what is left out of which table, and the table to read instead', async () => {
    await open('/en/privacy/');
    const left = page.locator('#left-out dl');
    expect(await left.textContent()).toContain('Q1 2014');
    expect(await left.locator('a').first().getAttribute('href')).toBe(
      '/en/data/funnel_by_city/#left-out',
    );
    const coarser = page.locator('#left-out li', { hasText: 'Issue groups by city' });
    expect(await coarser.locator('a').getAttribute('href')).toBe('/en/data/funnel_by_city/');
  });

  test('lists every table with its cells, those withheld and their sum', async () => {
    await open('/privacy/');
    const { tables } = manifest();
    const sum = (of: 'cells' | 'withheld') => tables.reduce((all, entry) => all + entry[of], 0);
    const lines = page.locator('#tables tbody tr');
    expect(await lines.count()).toBe(tables.length + 1);
    const last = await lines.last().locator('td').allTextContents();
    expect(last.slice(0, 2)).toEqual([sum('cells'), sum('withheld')].map((n) => grouped(n)));
    expect(sum('withheld')).toBeGreaterThan(0);
  });

  test('works out its example with the threshold of the policy', async () => {
    const { first, second, small, partner, total, together } = exampleFor(5);
    expect(total - first - second - partner).toBe(small);
    expect([small < 5, partner >= 5, small + partner]).toEqual([true, true, together]);
    await open('/privacy/');
    expect(await page.textContent('#others')).toContain('80 − 40 − 25 − 12 = 3');
    expect(await page.locator('#others td.w abbr').count()).toBe(3);
  });

  test.each([
    ['/', '.site-footer'],
    ['/data/', '.facts'],
    ['/data/closure_by_industry/', '.legend'],
    ['/data/closure_by_industry/', 'p.meta'],
    ['/data/issue_by_city/', '.legend'],
    ['/data/closure_by_channel/', '#left-out'],
    ['/forums/014/', 'small'],
  ])('is one tap away from %s, %s', async (address, place) => {
    await open(address);
    expect(await page.locator(`${place} a[href^="/privacy/"]`).count()).toBeGreaterThan(0);
  });

  test('tells where every file of every edition is', () => {
    const lines = readFileSync(path.join(dist, 'editions/files.txt'), 'utf8').trim().split('\n');
    const there = readdirSync(editions, { recursive: true, encoding: 'utf8' });
    const files = there.filter((file) => file.includes(path.sep)).sort();
    expect(lines.sort()).toEqual(files.map((file) => `https://example.org/editions/${file}`));
  });
});

describe('the page on how to verify', () => {
  const manifestOf = (id: string) => readFileSync(path.join(editions, id, 'manifest.json'));

  test.each(['/verify/', '/en/verify/'])('%s says the hashes of the newest edition', async (at) => {
    await open(at);
    const said = async (which: string) => page.textContent(`pre[data-hash=${which}]`);
    const { tables, previous } = JSON.parse(manifestOf('014').toString());
    expect(await said('manifest')).toBe(sha256(manifestOf('014')));
    expect(await said('previous')).toBe(previous.sha256);
    for (const { file, sha256 } of tables)
      expect(await said('tables')).toContain(`${sha256}  ${file}`);
    const link = await page.getAttribute('#manifest a', 'href');
    expect(readFileSync(fileOf(link ?? ''))).toEqual(manifestOf('014'));
  });

  test.each(['/data/', '/en/'])('is one tap away from %s', async (address) => {
    await open(address);
    expect(await page.locator('a[href$="/verify/"]').count()).toBeGreaterThan(0);
  });

  test('the site as it was built offers what was published', () => {
    expect(verifySite(editions, dist, verifyArchive(editions))).toEqual([]);
  });
});

describe('the pages of the issues', () => {
  const pages = LANGS.flatMap((lang) => ISSUES.map((issue) => ({ ...issue, lang })));
  const below = (lang: Lang) => (lang === 'en' ? '/en' : '');

  test.each(pages)('$lang $code: its guide, its figures, the way on', async ({ lang, slug }) => {
    await open(`${below(lang)}/issues/${slug}/`);
    const said = (await page.textContent('main')) ?? '';
    const source = readFileSync(`content/guides/${lang}/${slug}.mdx`, 'utf8');
    const text = source.replace(/^---\nlead: "?(.*?)"?\n---\n/, '$1\n');
    for (const piece of text.split(/\n|^## |^- |^\d\. |<[^>]*>/m)) expect(said).toContain(piece);
    const names = await page
      .locator('main [data-said]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-said')));
    expect(names).toEqual([`issue ${slug.toUpperCase()}`, `barometer ${slug.toUpperCase()}`]);
    expect(await page.locator('.ledger [data-measure]').count()).toBeGreaterThan(0);
    for (const way of ['/how-to-appeal/', '/methods/closed/', '/data/closure_by_issue/'])
      expect(
        await page.locator(`main > :not(.sources) a[href="${below(lang)}${way}"]`).count(),
      ).toBe(1);
    expect(await page.locator('main a[href="tel:12351"]').count()).toBe(1);
  });

  test('are listed in published order, each with the valid appeals of its newest year', async () => {
    await open('/issues/');
    const links = await page
      .locator('.entries h3 a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(
      ISSUE_GROUPS.flatMap(({ issues }) => issues.map(({ slug }) => `/issues/${slug}/`)),
    );
    expect(await page.locator('.entries [data-measure=valid]').count()).toBe(ISSUES.length);
    expect(await page.locator('figure[data-chart=issue-months]').count()).toBe(1);
  });

  test('lead to how to write an appeal, which says how long it takes and what stays unsaid', async () => {
    await open('/');
    await page.click('.lead a[href="/how-to-appeal/"]');
    await page.waitForURL(`${site.origin}/how-to-appeal/`);
    expect(await page.locator('.eight li').count()).toBe(8);
    expect(await page.locator('#example[data-worded] blockquote').count()).toBe(2);
    expect(await page.locator('[data-said="table time_to_close"]').count()).toBe(1);
    expect(await page.locator('#privacy a[href="/privacy/"]').count()).toBe(1);
    expect(await page.textContent('#next')).toMatch(/领导批办.*会议交办.*部门交办.*直接办理/s);
  });
});

describe('the pages of the methods', () => {
  const policy = loadPolicy();
  const pages = LANGS.flatMap((lang) => METHODS.map((method) => ({ ...method, lang })));
  const mainOf = (lang: Lang, id: string) => {
    const html = readFileSync(fileOf(`${lang === 'en' ? '/en' : ''}/methods/${id}/`), 'utf8');
    return new JSDOM(html).window.document.querySelector('main')?.textContent ?? '';
  };

  test.each(pages)('$lang/$id says its text with its parameters, and every definition', (page) => {
    const said = mainOf(page.lang, page.id);
    const source = readFileSync(`content/methods/${page.lang}/${page.id}.mdx`, 'utf8');
    const text = source
      .replace(/^---\nlead: "?(.*?)"?\n---\n/, '$1\n')
      .replaceAll(/<Parameter of="(\w+)" \/>/g, (_, id) => parameterText(id, policy));
    for (const piece of text.split(/<[^>]*>|\n|^## /m)) expect(said).toContain(piece);
    for (const id of page.measures) {
      expect(said).toContain(MEASURES[id].definition[page.lang]);
      expect(said).toContain(MEASURES[id].zh);
      expect(said).toContain(MEASURES[id].en);
    }
    for (const id of page.rates) expect(said).toContain(RATES[id].basis[page.lang]);
    expect(said).toContain(page.formula?.[page.lang] ?? '');
    for (const one of page.sources) expect(said).toContain(one);
  });

  test('say limits, changes and holidays in their language', () => {
    expect(mainOf('zh', 'limits')).toContain('66.2～89.1%');
    expect(mainOf('en', 'limits')).toContain('66.2–89.1%');
    expect(mainOf('en', 'changes')).toContain('up by 13.3 percentage points');
    expect(mainOf('zh', 'changes')).toContain('2014年1月31日25');
    expect(mainOf('zh', 'time-to-close')).toMatch(/数据截至.*中位数是\d+天/);
  });

  test('are one tap away from each definition of a table and from every page', async () => {
    await open('/en/data/funnel_to_date/');
    const rate = page.locator('.definitions a', { hasText: 'closure rate' }).first();
    expect(await rate.getAttribute('href')).toBe('/en/methods/closed/#closure_rate');
    expect(await page.locator('.site-footer a[href="/en/methods/"]').count()).toBe(1);
  });

  test('are there for machines too', () => {
    const json = JSON.parse(readFileSync(path.join(dist, 'methods/methods.json'), 'utf8'));
    expect(json.methods.length).toBe(METHODS.length);
    const [limits] = json.methods.filter(({ id }: { id: string }) => id === 'limits');
    expect(limits.parameters).toContainEqual(
      expect.objectContaining({ id: 'confidence', value: 0.95 }),
    );
  });
});

test('the rules an edition was made with are named by their version', async () => {
  const { policy } = JSON.parse(readFileSync(path.join(editions, '014/manifest.json'), 'utf8'));
  await open('/forums/014/');
  expect(await page.textContent('main')).toContain(`公布规则版本${policy.version}`);
});

test('files of an edition are published byte for byte', () => {
  for (const file of readdirSync(path.join(editions, '013')))
    expect(readFileSync(path.join(dist, 'editions/013', file)), file).toEqual(
      readFileSync(path.join(editions, '013', file)),
    );
});

test('every kind of file has a type where servers are told of types', () => {
  const known = readFileSync('site/deploy/nginx.conf', 'utf8');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const kinds = new Set(names.map((name) => path.extname(name).slice(1)).filter(Boolean));
  for (const kind of kinds) expect(known).toMatch(new RegExp(` ${kind}\\b.*;$`, 'm'));
});

test('a page weighs at most 60 KB over the wire', () => {
  const styles = readdirSync(path.join(dist, 'assets')).map((file) => `assets/${file}`);
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
  const files = [...styles, ...scripts].map((file) =>
    gzipSync(readFileSync(path.join(dist, file))),
  );
  const shared = files.reduce((sum, { length }) => sum + length, 0);
  for (const address of pagesOf(dist))
    expect(shared + gzipSync(readFileSync(fileOf(address))).length, address).toBeLessThan(60_000);
});

describe('what a phone waits for before it draws', () => {
  test('is one sheet of styles and one small script, on every page', () => {
    for (const address of pagesOf(dist)) {
      const { head } = new JSDOM(readFileSync(fileOf(address), 'utf8')).window.document;
      expect(head.querySelectorAll('link[rel=stylesheet]').length, address).toBe(1);
      const waited = [...head.querySelectorAll('script:not([defer], [async], [type=module])')];
      expect(waited.map((one) => one.getAttribute('src'))).toEqual(['/type-size.js']);
    }
    expect(readFileSync(path.join(dist, 'type-size.js')).length).toBeLessThan(2000);
  });

  test('moves nothing once it is drawn', async () => {
    for (const address of ['/', '/en/forums/014/', '/trends/time/', '/key-issues/']) {
      await open(address);
      expect(await page.evaluate(shifted), address).toBe(0);
    }
  });
});

test('robots find what they may read from within a page', async () => {
  await open('/');
  const said = await page.evaluate(async () => (await fetch('/robots.txt')).text());
  expect(said).toContain('Sitemap: ');
});

describe('other archives', () => {
  test('none: the site is built and says so, below a base too', async () => {
    const [empty, out] = [path.join(root, 'empty'), path.join(root, 'out')];
    mkdirSync(empty);
    await buildSite(empty, out, {
      CASES: 'content/cases',
      BASE_PATH: '/ledger',
      SITE_URL: 'https://union.example',
    });
    const home = readFileSync(path.join(out, 'index.html'), 'utf8');
    expect(home).toContain('还没有发布任何一期');
    expect(home).not.toContain('示例数据');
    expect(home).toContain('href="/ledger/data/"');
    expect(home).toContain('hreflang="en" href="https://union.example/ledger/en/"');
    expect(home).toContain('src="/ledger/type-size.js"');
    expect(home).not.toContain('feed.xml');
    const map = readFileSync(path.join(out, 'sitemap.xml'), 'utf8');
    expect(map).toContain('<loc>https://union.example/ledger/en/data/</loc>');
    expect(readFileSync(path.join(out, 'privacy/index.html'), 'utf8')).toContain('还没有发布');
    expect(readFileSync(path.join(out, 'methods/closed/index.html'), 'utf8')).toContain(
      MEASURES.closed.definition.zh,
    );
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

/** How far what was drawn has moved since, as browsers add it up. */
function shifted(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 250);
  });
}

function fileOf(address: string): string {
  return path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
}

/** The text of a page or file, if it is there and not empty. */
function textOf(pathname: string): string | undefined {
  try {
    return readFileSync(fileOf(pathname), 'utf8') || undefined;
  } catch {
    return undefined;
  }
}
