import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEditions } from '../../site/editions/load.ts';
import type { Edition } from '../../site/editions/schema.ts';
import { rateText } from '../../site/recompute/rate-text.ts';
import { recompute } from '../../site/recompute/recompute.ts';
import { demandAgreement, statementsOf } from '../../site/recompute/report.ts';
import { buildSite } from './build.ts';
import { writeEditions } from './editions.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ledger-recompute-'));
const [folder, dist] = [path.join(root, 'editions'), path.join(root, 'dist')];
let editions: Edition[];

beforeAll(async () => {
  // nothing left out, so that every page has figures
  writeEditions(folder, undefined, {});
  await buildSite(folder, dist);
  editions = loadEditions(folder);
}, 240_000);

afterAll(() => rmSync(root, { recursive: true }));

test('what was built agrees, and every kind of statement was looked at', () => {
  const { pages, differences, ...counted } = recompute(dist, editions, editions);
  expect(differences).toEqual([]);
  expect(pages).toBeGreaterThan(60);
  for (const [kind, count] of Object.entries(counted)) expect(count, kind).toBeGreaterThan(20);
});

test('what compares editions is passed over without the others', () => {
  const [first] = editions;
  expect(recompute(dist, first ? [first] : []).differences).toEqual([]);
});

test('pages of other editions are passed over', () => {
  const one = recompute(dist, editions.slice(0, 1));
  // that of the forum and that of what it restated, in two languages
  expect(one.pages).toBe(4);
});

describe('a page that says something else is found', () => {
  test.each([
    ['a rate', 'index.html', /<b>91\.1%/, '<b>91.2%'],
    ['a limit', 'index.html', /89\.7～92\.3%/, '89.8～92.3%'],
    ['a fraction', 'en/index.html', /1,707 \/ 1,874/, '1,706 / 1,874'],
    ['a sentence', 'forums/013/index.html', /件诉求，其中/, '件诉求，而其中'],
    ['a figure in a table', 'data/funnel_by_month/index.html', /(<td class="n">)(\d)/, '$19$2'],
    [
      'a figure of the grid',
      'data/issue_by_city/index.html',
      /(data-measure="valid">)(\d)/,
      '$19$2',
    ],
    ['a figure of the tile map', 'cities/index.html', /(data-measure="valid">)(\d)/, '$19$2'],
    [
      'a sentence about a city',
      'en/cities/shenzhen/index.html',
      /Shenzhen had (\d)/,
      'Shenzhen had 9$1',
    ],
    ['a figure of a city', 'cities/guangzhou/index.html', /(<td class="n">)(\d)/, '$19$2'],
    [
      'a column of another name',
      'cities/guangzhou/index.html',
      /data-columns="valid answered/,
      'data-columns="valid overdue',
    ],
    [
      'a column the table has not',
      'cities/guangzhou/index.html',
      /data-columns="valid answered/,
      'data-columns="valid received',
    ],
    ['a key issue more', 'cities/foshan/index.html', /佛山市的有(\d+)件/, '佛山市的有9$1件'],
    [
      'a row of another address',
      'data/closure_by_issue/index.html',
      /data-at="closure_by_issue (\d+) WG"/,
      'data-at="closure_by_issue $1 LC"',
    ],
    [
      'a row of no address',
      'data/closure_by_issue/index.html',
      /data-at="closure_by_issue (\d+) WG"/,
      'data-at="closure_by_issue $1 XX"',
    ],
    ['a bar of a region', 'cities/meizhou/index.html', /<rect x="/, '<rect x="9'],
    ['a bar', 'data/open_ages/index.html', /<rect x="/, '<rect x="9'],
    ['a chart of an analysis', 'trends/time/index.html', /<circle cx="/, '<circle cx="9'],
    [
      'a line of an analysis',
      'trends/time/index.html',
      /(<table[^>]*data-analysis="cohorts">.*?<tbody>.*?<td class="n">)/s,
      '$19',
    ],
    ['the sentence of an issue', 'issues/wg/index.html', /件交办中办结/, '件交办中都办结'],
    [
      'a line of the barometer',
      'en/issues/wg/index.html',
      /data-said="barometer WG"/,
      'data-said="barometer XX"',
    ],
    ['a year of an issue', 'issues/wg/index.html', /(data-measure="closed">)(\d)/, '$19$2'],
    ['a small chart', 'issues/index.html', /<circle cx="/, '<circle cx="9'],
    [
      'a sentence nobody makes',
      'trends/index.html',
      /data-said="analysis cohorts"/,
      'data-said="analysis hearsay"',
    ],
    [
      'the state of a key issue in the ledger',
      'key-issues/index.html',
      /(id="f014-10".*?state-in_progress">)办理中/s,
      '$1办结',
    ],
    [
      'the state of a key issue on the page of its forum',
      'en/forums/014/index.html',
      /(data-list="key-own".*?state-closed">)closed/s,
      '$1in progress',
    ],
    [
      'a key issue left out of what was carried over',
      'forums/014/index.html',
      /(data-list="key-carried".*?)<li.*?<\/li>/s,
      '$1',
    ],
    ['a state drawn as another', 'key-issues/index.html', /<circle [^>]*r="/, '$&1'],
    [
      'a figure restated since',
      'en/changes/index.html',
      /(data-list="revisions">.*?<tbody>.*?<td class="n">)(\d+)/s,
      '$19$2',
    ],
    [
      'a sentence on what was restated',
      'forums/012/index.html',
      /(data-said="since">本场)\d+/,
      '$199',
    ],
    [
      'a figure the picture of a forum says',
      'en/forums/013/index.html',
      /(property="og:image:alt" content="[^"]* )(\d+,\d)/,
      '$19$2',
    ],
    [
      'what the picture of the site says',
      'trends/index.html',
      /(property="og:image:alt" content=")/,
      '$1别的',
    ],
    [
      'a page with the picture of another',
      'forums/013/index.html',
      /forums\/013\/preview\.png/,
      'forums/012/preview.png',
    ],
    [
      'a picture that is not there',
      'forums/013/index.html',
      /013\/preview\.png/,
      '999/preview.png',
    ],
    ['a figure of a guide', 'issues/wg/index.html', /(class="bound">.*?>)(\d)/, '$19$2'],
    [
      'a rate of a story',
      'en/cases/2015-wg-01/index.html',
      /(class="bound"><span class="rate".*?>)(\d)/,
      '$19$2',
    ],
    [
      'a rate of a page of text',
      'supervise/index.html',
      /(class="bound"><span class="rate".*?>)(\d)/,
      '$19$2',
    ],
    ['how many key issues are closed', 'index.html', /(data-said="key-lead">)(\d)/, '$19$2'],
    ['a count with no source', 'about/index.html', /<h1>/, '<h1>1,874件 '],
    ['a number of days with no source', 'en/about/index.html', /<h1>/, '<h1>45 days '],
    ['a percentage with no source', 'data/index.html', /<h1>/, '<h1>99.1% '],
    [
      'percentage points with no source',
      'en/data/index.html',
      /<h1>/,
      '<h1>2.5 percentage points ',
    ],
  ])('%s', (_, file, from, to) => {
    const copy = path.join(root, 'copy');
    cpSync(dist, copy, { recursive: true });
    const page = path.join(copy, file);
    const html = readFileSync(page, 'utf8');
    expect(html).toMatch(from);
    writeFileSync(page, html.replace(from, to));
    const done = recompute(copy, editions, editions);
    rmSync(copy, { recursive: true });
    // one line left out moves all that follow
    expect([...new Set(done.differences.map((one) => one.page))]).toEqual([file]);
    expect(() => demandAgreement(done, 'dist')).toThrow(file);
  });
});

test('every sentence of an edition can be listed without a site', () => {
  const [first] = editions;
  const names = first ? statementsOf(first, 'zh').map(({ name }) => name) : [];
  expect(names).toContain('total');
  expect(names).toContain('table funnel_by_month');
  expect(names).toContain('analysis cohorts');
  expect(names).toContain('issue WG');
});

describe('the text of a rate, worked out in whole numbers', () => {
  const row = (closed: number | null, assigned: number | null) => ({
    keys: {},
    cells: { closed, assigned },
  });
  test.each([
    [1707, 1874, '1,707 / 1,874 91.1% 89.7–92.3%'],
    [1, 10_000, '1 / 10,000 <0.1% 0.0–0.1%'],
    [9999, 10_000, '9,999 / 10,000 99.9% 99.9–100.0%'],
    [28, 29, '28 / 29'],
    [0, 0, '—'],
    [null, 40, '※'],
  ])('%s of %s', (closed, assigned, text) => {
    expect(rateText('closure_rate', row(closed, assigned), { base: 30, lang: 'en' })).toBe(text);
  });
});
