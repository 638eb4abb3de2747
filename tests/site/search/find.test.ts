import { expect, test } from 'vitest';
import { indexFiles } from '../../../site/search/build.ts';
import { CATALOGUE, type Catalogue, pageFile, shardFile } from '../../../site/search/files.ts';
import { find, type Source } from '../../../site/search/find.ts';
import { readHits } from '../../../site/search/rank.ts';
import { snippetOf } from '../../../site/search/snippet.ts';

type Page = [path: string, name: string, text: string, keywords?: string[]];

const PAGES: Page[] = [
  ['issues/wg/', '劳动报酬', '工资没发、少发、晚发。', ['讨薪', '拖欠工资']],
  ['issues/wi/', '工伤与职业病待遇', '先认定工伤，再做劳动能力鉴定。', ['工伤认定']],
  ['cases/a/', '工资拖了三个月', '公司拖欠工资三个月，工会交办后发了工资。讨薪要留证据。'],
  ['forums/001/', '年底讨薪怎么办', '本场的数字。'],
  ['privacy/', '怎样保护反映问题的人', 'Wages and closure rates stay as they are.'],
];

function sourceOf(pages: readonly Page[]): Source {
  const files = indexFiles(
    pages.map(([path, name, text, keywords = []]) => ({
      ...{ path, keywords },
      reading: { title: name, name, headings: [], prose: [text], cells: [] },
    })),
  );
  const load = (name: string) => JSON.parse(files.get(name) ?? 'null');
  const { folder }: Catalogue = load(CATALOGUE);
  return {
    catalogue: async () => load(CATALOGUE),
    shard: async (shard) => load(`${folder}/${shardFile(shard)}`),
    page: async (page) => load(`${folder}/${pageFile(page)}`),
  };
}

async function paths(query: string, pages = PAGES): Promise<string[]> {
  const source = sourceOf(pages);
  const { hits } = await find(source, query);
  return (await readHits(source, hits, query)).map(({ text }) => text.path);
}

test.each([
  [
    'a name of an issue: the issue, then where it is said',
    '讨薪',
    'issues/wg/ forums/001/ cases/a/',
  ],
  ['two characters across a word', '欠工', 'issues/wg/ cases/a/'],
  ['one character', '薪', 'forums/001/ issues/wg/ cases/a/'],
  ['both parts, near each other or not', '工伤 鉴定', 'issues/wi/'],
  ['the beginning of a word', 'clos', 'privacy/'],
  ['singular and plural', 'wage', 'privacy/'],
  ['nothing', '离婚', ''],
])('%s', async (_, query, found) => {
  expect((await paths(query)).join(' ')).toBe(found);
});

test('where no page has all, those with most of it, and it is said', async () => {
  const { hits, whole } = await find(sourceOf(PAGES), '拖欠工资离婚');
  expect(whole).toBe(false);
  expect(hits.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['cases', 'issues']));
});

test('pages know their kind', async () => {
  const { hits } = await find(sourceOf(PAGES), '讨薪');
  expect(hits.map(({ kind }) => kind).toSorted()).toEqual(['cases', 'forums', 'issues']);
});

test('the order does not depend on the order of the pages', async () => {
  expect(await paths('工资', PAGES.toReversed())).toEqual(await paths('工资'));
});

test('a snippet shows the place, and marks what was looked for', () => {
  const said = (text: string[], query: string) =>
    snippetOf({ text, headings: [] }, query)
      .map((part) => (part.hit ? `[${part.text}]` : part.text))
      .join('');
  expect(said(['没有。', '公司拖欠工资三个月。'], '拖欠工资')).toBe('公司[拖欠工资]三个月。');
  expect(said(['Ｎ＋１和2N'], '2n')).toBe('Ｎ＋１和[2N]');
  expect(said(['第一段。', '第二段。'], '离婚')).toBe('第一段。');
  expect(said(['共13,284件。', '没有数字。'], '离婚')).toBe('没有数字。');
  expect(said([`讨薪${'前'.repeat(82)}13,284件`], '讨薪')).toMatch(/前13,284…$/);
  const long = said([`${'前文'.repeat(50)}讨薪${'后文'.repeat(90)}`], '讨薪');
  expect(long).toMatch(/^…(?:前文)+\[讨薪\](?:后文)+后?…$/);
  expect(long.length).toBeLessThan(100);
});
