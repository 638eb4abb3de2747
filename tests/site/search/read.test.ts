import { expect, test } from 'vitest';
import { ISSUES } from '../../../site/issues/issues.ts';
import { keywordsByPath, SEARCH_WORDS } from '../../../site/search/keywords.ts';
import { readForSearch } from '../../../site/search/read.ts';
import { cutIntoShards } from '../../../site/search/shards.ts';

const page = (main: string, head = '') =>
  `<html><head>${head}<title>【示例数据】诉求：A &amp; B - 台账</title></head><body><nav>导航</nav><main id="main">${main}</main></body></html>`;

test('a page is read: its name, its headings, its text, the words of its tables', () => {
  const read = readForSearch(
    page(`<p class="over">上级</p><h1>A &amp; B</h1><h2>小标题</h2><p>一段<b>话</b>。</p><p class="finding">结论</p>
      <table><tr><th>行</th><td class="n">12</td><td>字</td></tr><tr><th>行</th></tr></table>
      <nav>这里</nav><form>那里</form><svg><text>图</text></svg><p data-search-ignore>到处都有</p><p hidden>看不见</p>`),
  );
  expect(read).toEqual({
    ...{ title: '诉求：A & B', name: 'A & B', headings: ['小标题'] },
    ...{ prose: ['结论', '一段话。'], cells: ['行', '字'] },
  });
});

test('a page that is not to be found is not read', () => {
  const hidden = '<meta name="robots" content="noindex">';
  expect(readForSearch(page('<h1>没有这一页</h1>', hidden))).toBeUndefined();
});

test('words of workers lead to issues that there are', () => {
  const codes = ISSUES.map(({ code }) => code);
  for (const { word, issues } of SEARCH_WORDS)
    for (const issue of issues) expect(codes, word).toContain(issue);
  const words = keywordsByPath();
  expect(words.get('issues/wg/')).toEqual(expect.arrayContaining(['讨薪', '拖欠工资']));
  expect(words.get('cities/guangzhou/')).toContain('番禺区');
});

test('shards are cut in order, none longer than it may be', () => {
  const terms = new Map(Array.from({ length: 4000 }, (_, at) => [`词${at}`, [at, 1]]));
  const shards = cutIntoShards(terms);
  const all = shards.flatMap(({ text }) => Object.keys(JSON.parse(text)));
  expect(all.length).toBe(4000);
  expect(shards.map(({ first }) => first)).toEqual(shards.map(({ first }) => first).toSorted());
  for (const { text } of shards) expect(Buffer.byteLength(text)).toBeLessThan(8010);
});
