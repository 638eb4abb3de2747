import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEditions } from '../../site/editions/load.ts';
import { LANGS } from '../../site/i18n/lang.ts';
import { ISSUES } from '../../site/issues/issues.ts';
import { wordsIn } from '../../site/previews/words-in.ts';
import { statement } from '../../site/sentences/statements.ts';
import { atomFaults } from './atom-faults.ts';
import { openBrowser } from './browser.ts';
import { buildSite } from './build.ts';
import { fakeForum } from './calendar.ts';
import { writeEditions } from './editions.ts';
import { pagesOf, serve } from './serve.ts';

const ORIGIN = 'https://ledger.example';
const root = mkdtempSync(path.join(tmpdir(), 'ledger-conventions-'));
const [editions, dist] = [path.join(root, 'editions'), path.join(root, 'dist')];
const settings = path.join(root, 'site.yaml');
/** A forum that has been published, one whose day has passed, and one far ahead. */
const DAYS = [fakeForum(14).date, '2015-04-30', '2999-01-31'];
const CHANGED: [from: string, to: string][] = [
  ['zh: 工人在线 公开台账', 'zh: 某市工会 & <台账>'],
  ['organiser:\n  zh: ""\n  en: ""', 'organiser:\n  zh: 某市总工会\n  en: A city’s unions'],
  ['number: "12351"', 'number: 020-12351'],
  ['icp: ""', 'icp: 粤ICP备12345678号-1'],
  ['police: ""', 'police: 粤公网安备 44010602000001号'],
  ['site_code: ""', 'site_code: 4403000002'],
  ['contact: []', 'contact: [{label: {zh: 纠错, en: Mistakes}, link: "mailto:a@union.example"}]'],
  ['links: []', 'links: [{label: {zh: 监察, en: Inspectorate}, link: "https://a.example/x"}]'],
  ['withheld: yes', 'withheld: no'],
  ['next_forums: []', `next_forums: [${DAYS.join(', ')}]`],
];
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  writeEditions(editions);
  writeFileSync(settings, changed(readFileSync('data/site.yaml', 'utf8')));
  await buildSite(editions, dist, { SITE_CONFIG: settings, SITE_URL: ORIGIN });
  site = await serve(dist);
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(root, { recursive: true });
});

function changed(text: string): string {
  return CHANGED.reduce((all, [from, to]) => {
    expect(all).toContain(from);
    return all.replace(from, () => to);
  }, text);
}

const textOf = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const pageOf = (address: string) =>
  new JSDOM(textOf(address.endsWith('/') ? `${address}index.html` : address)).window.document;
const xmlOf = (file: string) =>
  new JSDOM(textOf(file), { contentType: 'application/xml' }).window.document;
const metaOf = (address: string) =>
  Object.fromEntries(
    [...pageOf(address).querySelectorAll('meta')].map((one) => [
      one.getAttribute('name') ?? one.getAttribute('property'),
      one.content,
    ]),
  );

describe('the map of the site', () => {
  const listed = () => [...xmlOf('sitemap.xml').querySelectorAll('url')];
  const locOf = (url: Element) => url.querySelector('loc')?.textContent ?? '';

  test('lists exactly the pages that were built, but the one for wrong addresses', () => {
    const pages = pagesOf(dist).filter((address) => address !== '/404.html');
    expect(pages.length).toBeGreaterThan(100);
    expect(listed().map(locOf).sort()).toEqual(pages.map((address) => ORIGIN + address).sort());
  });

  test('says of each page what the page says itself', () => {
    const linksOf = (links: Iterable<Element>) =>
      [...links].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
    for (const url of listed()) {
      const { head } = pageOf(new URL(locOf(url)).pathname);
      expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(locOf(url));
      const own = linksOf(head.querySelectorAll('link[hreflang]'));
      expect(linksOf(url.getElementsByTagName('xhtml:link')), locOf(url)).toEqual(own);
    }
  }, 60_000);

  test('is named to robots', () => {
    expect(textOf('robots.txt')).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`);
  });
});

describe.each(LANGS)('the feed in %s', (lang) => {
  const folder = lang === 'en' ? '/en' : '';
  const feed = () => xmlOf(`${folder}/feed.xml`);
  const told = (of: Element | null, name: string) => of?.querySelector(name)?.textContent ?? '';

  test('has every edition, newest first, with the address of its page as its id', () => {
    const ids = [...feed().querySelectorAll('entry')].map((entry) => {
      expect(entry.querySelector('link')?.getAttribute('href')).toBe(told(entry, 'id'));
      return told(entry, 'id');
    });
    // of the stories of the sample one was first told with one of these forums
    const told14 = ['/forums/014/', '/cases/2014-wi-01/'];
    expect(ids).toEqual(
      [...told14, '/forums/013/', '/forums/012/'].map((page) => ORIGIN + folder + page),
    );
  });

  test('says of an edition what its tables give, on the day of the manifest', () => {
    for (const edition of loadEditions(editions)) {
      const { number, as_of } = edition.manifest.forum;
      const page = `${ORIGIN}${folder}/forums/0${number}/`;
      const entries = [...feed().querySelectorAll('entry')];
      const entry = entries.find((one) => told(one, 'id') === page) ?? null;
      for (const name of ['total', 'own'])
        expect(told(entry, 'summary')).toContain(statement(edition, name, lang));
      expect(told(entry, 'updated')).toBe(`${as_of}T00:00:00+08:00`);
      expect(told(entry, 'title')).toMatch(/^【(?:示例数据|Sample data)】.*\d/);
    }
  });

  test('is an Atom feed: who, when, where', () => {
    const { documentElement: top } = feed();
    expect(top.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(told(top, 'author > name')).toBe(lang === 'zh' ? '某市总工会' : 'A city’s unions');
    expect(told(top, 'updated')).toBe(told(top, 'entry updated'));
    expect(told(top, 'title')).toContain(lang === 'zh' ? '某市工会 & <台账>' : 'open ledger');
    const self = top.querySelector('link[rel=self]')?.getAttribute('href');
    expect([told(top, 'id'), self]).toEqual(Array(2).fill(`${ORIGIN}${folder}/feed.xml`));
  });

  test('is named by every page of its language', () => {
    for (const address of ['/', '/data/', '/forums/013/'])
      expect(
        pageOf(folder + address).querySelector('link[type="application/atom+xml"]'),
      ).toHaveProperty('href', `${folder}/feed.xml`);
  });
});

describe('every feed', () => {
  const feeds = () =>
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => path.basename(file) === 'feed.xml')
      .map((file) => `/${file.replaceAll(path.sep, '/')}`);

  test('keeps the rules of Atom', () => {
    expect(feeds().length).toBe(2 + 2 * ISSUES.length);
    for (const file of feeds()) expect(atomFaults(xmlOf(file), ORIGIN + file), file).toEqual([]);
  });

  test('has ids that no other has, but for a story, which is the same in each', () => {
    const ids = feeds()
      .flatMap((file) => [...xmlOf(file).querySelectorAll('id')])
      .map(({ textContent }) => textContent)
      .filter((id) => !id?.includes('/cases/'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['an id twice', /<id>[^<]*#013<\/id>/, `<id>${ORIGIN}/issues/wg/feed.xml#014</id>`],
    ['no id', /<id>[^<]*#013<\/id>/, ''],
    ['a day without a time', /T00:00:00\+08:00/, ''],
    ['an address that is not full', /href="https:\/\/[^"]*"/, 'href="/issues/wg/"'],
    ['another address of itself', /(rel="self"[^>]*href=")[^"]*/, `$1${ORIGIN}/feed.xml`],
    ['nobody who says it', /<author>.*<\/author>/, ''],
  ])('would be found to have %s', (_, from, to) => {
    const text = textOf('/issues/wg/feed.xml');
    expect(text).toMatch(from);
    const changed = new JSDOM(text.replace(from, to), { contentType: 'application/xml' });
    expect(atomFaults(changed.window.document, `${ORIGIN}/issues/wg/feed.xml`)).not.toEqual([]);
  });
});

describe.each(LANGS)('the feed of an issue in %s', (lang) => {
  const folder = lang === 'en' ? '/en' : '';
  const address = `${folder}/issues/wg/`;

  test('has the editions that say something of it, each with its sentence', () => {
    const told = loadEditions(editions)
      .filter((edition) => statement(edition, 'issue WG', 'zh').includes('劳动报酬'))
      .toReversed();
    expect(told.length).toBeGreaterThan(1);
    const entries = [...xmlOf(`${address}feed.xml`).querySelectorAll('entry')];
    expect(entries.map((one) => one.querySelector('id')?.textContent)).toEqual(
      told.map(({ id }) => `${ORIGIN}${address}feed.xml#${id}`),
    );
    for (const [at, edition] of told.entries())
      expect(entries[at]?.querySelector('summary')?.textContent).toContain(
        statement(edition, 'issue WG', lang),
      );
  });

  test('is named by the page of the issue, after that of the site, and linked from it', () => {
    const page = pageOf(address);
    const named = page.head.querySelectorAll('link[type="application/atom+xml"]');
    expect([...named].map((one) => one.getAttribute('href'))).toEqual([
      `${folder}/feed.xml`,
      `${address}feed.xml`,
    ]);
    expect(page.querySelector(`main a[href="${address}feed.xml"]`)?.textContent).toBeTruthy();
  });
});

describe('previews of links', () => {
  test('every page names a picture that is there, and says what it says', () => {
    for (const address of pagesOf(dist)) {
      const meta = metaOf(address);
      const picture = new URL(meta['og:image'] ?? '');
      expect(picture.origin, address).toBe(ORIGIN);
      const bytes = readFileSync(path.join(dist, picture.pathname));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String), address).toEqual([
        meta['og:image:width'],
        meta['og:image:height'],
      ]);
      expect(wordsIn(bytes), address).toBe(meta['og:image:alt']);
      expect(meta['twitter:card']).toBe('summary_large_image');
    }
  }, 60_000);

  test('a forum and a story have their own, other pages that of the site', () => {
    const story = '/cases/2014-wi-01/';
    expect(metaOf(story)['og:image']).toBe(`${ORIGIN}${story}preview.png`);
    expect(metaOf('/en/forums/013/')['og:image']).toBe(`${ORIGIN}/en/forums/013/preview.png`);
    expect(metaOf('/data/')['og:image']).toBe(`${ORIGIN}/preview.png`);
    expect(metaOf('/forums/013/')['og:image:alt']).toContain('某市工会 & <台账>');
  });
});

describe('what pages say of themselves', () => {
  test('a list: its column', () => {
    expect(metaOf('/forums/')).toMatchObject({
      SiteName: '某市工会 & <台账>',
      ...{ SiteDomain: 'ledger.example', SiteIDCode: '4403000002' },
      ...{ ColumnName: '历场活动', ColumnType: '在线访谈', 'og:locale': 'zh_CN' },
    });
    expect(metaOf('/forums/')).not.toHaveProperty('ArticleTitle');
    expect(metaOf('/forums/')).not.toHaveProperty('PubDate');
  });

  test('an article: its column, its title, and the day of its edition', () => {
    expect(metaOf('/en/forums/013/')).toMatchObject({
      ...{ ColumnName: 'All forums', ContentSource: 'A city’s unions' },
      ColumnDescription: expect.stringContaining('every online forum'),
      ArticleTitle: expect.stringMatching(/^Forum 13 /),
      ...{ PubDate: fakeForum(13).as_of, 'og:type': 'article', 'og:locale': 'en_GB' },
      'og:url': `${ORIGIN}/en/forums/013/`,
    });
    expect(metaOf('/data/callbacks/')).toMatchObject({
      ...{ ColumnName: '数据表', PubDate: fakeForum(14).as_of },
    });
  });

  test('every page has what every page should have', () => {
    const names = ['SiteName', 'SiteDomain', 'ColumnName', 'ColumnDescription', 'ColumnType'];
    for (const address of pagesOf(dist)) {
      const meta = metaOf(address);
      for (const name of names) expect(meta[name], `${address} ${name}`).toBeTruthy();
      expect('PubDate' in meta, address).toBe('ArticleTitle' in meta);
    }
  }, 60_000);
});

describe('how fresh the data are', () => {
  const shown = async (day?: string) => {
    const fresh = await browser.newPage({ javaScriptEnabled: day !== undefined });
    if (day) await fresh.clock.setFixedTime(`${day}T12:00:00`);
    await fresh.goto(`${site.origin}/data/`);
    const said = await fresh.locator('.freshness p > :visible').allTextContents();
    await fresh.close();
    return said.join('\n');
  };

  test('without a script nothing is claimed but what is set', async () => {
    const said = await shown();
    expect(said).toContain('第14场');
    expect(said).toContain('下一场定于2015年4月30日');
    expect(said).not.toMatch(/已过|2999|没有那一场/);
  });

  test.each([
    ['before and on the day', '2015-04-30', ['下一场定于2015年4月30日'], ['已过', '2999']],
    ['the day after', '2015-05-01', ['原定2015年4月30日', '已过', '2999年'], ['定于2015年']],
    ['after the last day', '3000-01-01', ['原定2015年4月30日'], ['下一场', '2999']],
  ])('%s', async (_, today, there, gone) => {
    const said = await shown(today);
    expect(said).toContain('第14场');
    for (const words of there) expect(said).toContain(words);
    for (const words of gone) expect(said).not.toContain(words);
  });

  test('a forum that is published is not waited for', () => {
    expect(textOf('index.html')).not.toContain(`data-missed="${DAYS[0]}"`);
  });
});

describe('large type', () => {
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const button = () => page.locator('.type-size');

  test('is chosen at the keyboard and kept on the next page, with nothing cut off', async () => {
    await page.goto(`${site.origin}/`);
    expect([await size(), await button().getAttribute('aria-pressed')]).toEqual(['16px', 'false']);
    await button().focus();
    await page.keyboard.press('Enter');
    for (const address of ['/', '/en/', '/forums/014/', '/en/data/funnel_by_month/', '/privacy/']) {
      await page.goto(site.origin + address);
      expect(Number.parseFloat(await size())).toBeGreaterThan(20);
      expect(await button().getAttribute('aria-pressed')).toBe('true');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, address).toBe(320);
    }
    await button().click();
    await page.reload();
    expect([await size(), await button().getAttribute('aria-pressed')]).toEqual(['16px', 'false']);
  });

  test('is set before anything is drawn', () => {
    const [first] = pageOf('/').head.querySelectorAll('script, link[rel=stylesheet], title');
    expect(first?.outerHTML).toBe('<script src="/type-size.js"></script>');
  });

  test('has no button where nothing would come of it', async () => {
    const without = await browser.newPage({ javaScriptEnabled: false });
    await without.goto(`${site.origin}/`);
    expect(await without.locator('.type-size').isVisible()).toBe(false);
    await without.close();
  });
});

describe('what a reader has set', () => {
  const backgroundOf = (selector: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one, of) => getComputedStyle(one, of).backgroundColor, pseudo);

  test('colours of one’s own leave apart what colours told apart', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${site.origin}/`);
    const ground = await backgroundOf('body');
    expect(await backgroundOf('.state-closed', '::before')).not.toBe(ground);
    expect(await backgroundOf('.state-in_progress', '::before')).not.toBe(
      await backgroundOf('.state-closed', '::before'),
    );
    await page.goto(`${site.origin}/data/closure_by_channel/`);
    const swatches = [1, 2, 3].map((step) => backgroundOf(`.swatch.s${step}`));
    expect(new Set([ground, ...(await Promise.all(swatches))]).size).toBe(4);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('nothing moves but the scroll to a place in a page, and that only where it may', async () => {
    const styles = readdirSync('site/styles').map((file) =>
      readFileSync(`site/styles/${file}`, 'utf8'),
    );
    expect(styles.join('\n')).not.toMatch(/\b(?:transition|animation)\b|@keyframes/);
    const scroll = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    expect(await scroll()).toBe('smooth');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await scroll()).toBe('auto');
  });
});

describe('thresholds that legends are not to spell out', () => {
  test('are named there, and told on the page they lead to', () => {
    const wholeOf = (address: string) => pageOf(address).querySelector('main')?.textContent ?? '';
    const legend = wholeOf('/data/closure_by_industry/');
    expect(legend).toContain('少于公布下限（零也在内）');
    expect(legend).not.toMatch(/少于\d+件（零也在内）/);
    expect(wholeOf('/en/data/')).toContain('fewer than the publication threshold');
    expect(wholeOf('/en/data/')).toMatch(/On a base under \d+ only the fraction/);
    expect(wholeOf('/privacy/')).toMatch(/分的件数，少于\d+件的/);
  });
});

describe('the foot of a page', () => {
  test('has what the settings say, in both languages', () => {
    const foot = pageOf('/en/').querySelector('.site-footer');
    const links = [...(foot?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(foot?.textContent).toContain('Run by A city’s unions');
    expect(foot?.textContent).toContain('粤ICP备12345678号-1');
    expect(links).toEqual(expect.arrayContaining(['tel:020-12351', 'mailto:a@union.example']));
    expect(links.some((href) => href.endsWith('code=44010602000001'))).toBe(true);
    expect(links).toContain('https://a.example/x');
    expect(foot?.textContent).toContain('Other bodies:Inspectorate');
    expect(pageOf('/').querySelector('.site-footer')?.textContent).toContain('主办：某市总工会');
  });

  test('settings that are wrong stop the build, in both languages', async () => {
    const wrong = path.join(root, 'wrong.yaml');
    writeFileSync(wrong, readFileSync(settings, 'utf8').replace('2999-01-31', '2999-02-31'));
    const output = await buildSite(editions, path.join(root, 'never'), { SITE_CONFIG: wrong }).then(
      () => 'built',
      ({ stdout, stderr }) => `${stdout}${stderr}`,
    );
    expect(output).toMatch(/网站设置文件 wrong.yaml 有误：第\d+行 next_forums.2：应该是确有的日期/);
    expect(output).toMatch(
      /wrong.yaml are not right: line \d+, next_forums.2: it should be a real/,
    );
  }, 60_000);
});
