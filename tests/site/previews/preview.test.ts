import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadEditions } from '../../../site/editions/load.ts';
import { LANGS } from '../../../site/i18n/lang.ts';
import { previewOf } from '../../../site/previews/preview.ts';
import { pictureResponse } from '../../../site/previews/response.ts';
import type { Preview } from '../../../site/previews/words.ts';
import { wordsOf } from '../../../site/previews/words.ts';
import { wordsIn } from '../../../site/previews/words-in.ts';
import { forumPicture, sitePicture } from '../../../site/sentences/picture.ts';
import { statement } from '../../../site/sentences/statements.ts';
import { writeEditions } from '../editions.ts';

const MOST = 40 * 1024;
const root = mkdtempSync(path.join(tmpdir(), 'ledger-previews-'));
writeEditions(root);
const editions = loadEditions(root);
afterAll(() => rmSync(root, { recursive: true }));
const CASE: Preview = {
  ...{ lang: 'zh', site: '工人在线 公开台账', over: '工资待遇 · 市级 · 2016年第三季度' },
  title: '建筑工地完工后八名工友被拖欠四个月工资，住建部门介入后分两期付清',
  lines: [
    { label: '结果', value: '办结：工资全部付清' },
    { label: '用时', value: '43天' },
  ],
  foot: '数据截至2017年1月17日',
};

describe.each(LANGS)('pictures in %s', (lang) => {
  test('of every forum: every character there is, the size, the weight, the words', () => {
    for (const edition of editions) {
      const picture = Buffer.from(previewOf(forumPicture(edition, lang)));
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(picture.length, edition.id).toBeLessThan(MOST);
      expect(wordsIn(picture)).toBe(statement(edition, 'picture', lang));
    }
  });

  test('of the site: also before anything is published', () => {
    const picture = Buffer.from(previewOf(sitePicture(editions, lang)));
    expect(picture.length).toBeLessThan(MOST);
    expect(wordsIn(picture)).toMatch(/2015/);
    const empty = wordsIn(Buffer.from(previewOf(sitePicture([], lang))));
    expect(empty).toContain('12351');
    expect(empty).not.toMatch(/示例|Sample/);
  });
});

describe('what the picture of a forum says', () => {
  const [edition] = editions.slice(-1);
  if (!edition) throw new Error('no edition was written');

  test('figures as published: the fraction, then the rate with its limits, of what, as of when', () => {
    expect(wordsOf(forumPicture(edition, 'zh'))).toBe(
      '示例数据。工人在线 公开台账。第14场 · 2015年1月25日。示例主题14：春节前工资清欠。第1场至第14场累计，办结 / 交办：1,707 / 1,874，91.1%，95%区间89.7～92.3%。第1场至第14场累计：收到诉求：4,650；有效问题：4,424；交办：1,874。数据截至2015年2月17日。',
    );
    expect(wordsOf(forumPicture(edition, 'en'))).toContain(
      'Forums 1 to 14 together, closed / assigned: 1,707 / 1,874, 91.1%, 95% limits 89.7–92.3%.',
    );
  });

  test('no mark of sample data where they are none, and no figures where there are none', () => {
    const real = { ...edition, manifest: { ...edition.manifest, sample: false }, tables: {} };
    expect(wordsOf(forumPicture(real, 'zh'))).toBe(
      '工人在线 公开台账。第14场 · 2015年1月25日。示例主题14：春节前工资清欠。数据截至2015年2月17日。',
    );
  });
});

describe('a picture', () => {
  test('is the same bytes again', () => {
    expect(Buffer.from(previewOf(CASE)).equals(Buffer.from(previewOf(CASE)))).toBe(true);
  });

  test('is another where a figure is another', () => {
    const lines = [...CASE.lines.slice(0, 1), { label: '用时', value: '44天' }];
    expect(Buffer.from(previewOf({ ...CASE, lines })).equals(Buffer.from(previewOf(CASE)))).toBe(
      false,
    );
  });

  test.each([
    ['a long title', { title: '工资'.repeat(200) }],
    ['a word without an end', { title: 'a'.repeat(400), lang: 'en' }],
    ['a long name of the site', { site: '某某市职工服务中心工人在线诉求办理公开台账（试行）' }],
    ['a long value', { lines: [{ label: 'x'.repeat(90), value: '9'.repeat(60), note: '好' }] }],
    ['nothing but a title', { over: '', lines: [], foot: '' }],
  ] as [string, Partial<Preview>][])('has room for %s', (_, changed) => {
    const picture = Buffer.from(previewOf({ ...CASE, ...changed }));
    expect(picture.length).toBeLessThan(MOST);
  });

  test('a character the font has not stops the build and names the page, in both languages', () => {
    const asked = () => pictureResponse('/cases/wg-1/', { ...CASE, title: '欠薪😀' });
    expect(asked).toThrow(/\/cases\/wg-1\/ 的链接预览图写不出“😀”/);
    expect(asked).toThrow(/link preview of \/cases\/wg-1\/ cannot be written.*“😀”/);
  });
});
