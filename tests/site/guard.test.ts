import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadForums } from '../../pipeline/forums.ts';
import { loadProfile } from '../../pipeline/profile.ts';
import { demandSafeFiles } from '../../site/guard/integration.ts';
import { guardedFiles } from '../../site/guard/sources.ts';

const root = mkdtempSync(path.join(tmpdir(), 'ledger-guard-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What is said of a text, and of a list of forums. */
function said(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (cause) {
    const { zh, message } = cause as { zh: string; message: string };
    return `${zh}\n${message}`;
  }
}

const file = (name: string, text: string) => {
  writeFileSync(path.join(root, name), text);
  return path.join(root, name);
};

test('every text of the site is read, the settings and the stories too', () => {
  const names = guardedFiles().map((one) => one.file);
  for (const part of [
    'content/methods/zh',
    'content/pages/en',
    'content/guides/zh',
    'content/operators',
    'data/site.yaml',
  ])
    expect(
      names.some((name) => name.startsWith(part)),
      part,
    ).toBe(true);
  expect(() => demandSafeFiles(guardedFiles())).not.toThrow();
});

test.each([
  ['电话', '联系本人：１３８-0013\u200b-8000。', '138'],
  ['身份证', '证件 44030119900101123４ 已核。', '4403'],
  ['单位', '在示例宏达电子有限公司上班。', '宏达'],
])('a text with a %s stops the build: where and what to do, not the text', (_, line, part) => {
  const text = `---\ntitle: 一\n---\n\n好的。\n${line}\n`;
  const words = said(() => demandSafeFiles([{ file: 'zh/story.mdx', text, options: {} }]));
  expect(words).toContain('第6行');
  expect(words).toContain('line 6');
  expect(words).not.toContain(part);
});

test('the title of a profile names nobody', () => {
  const profile = (title: string) =>
    file('p.yaml', `name: p\ntitle: {zh: ${title}, en: t}\ncolumns: {id: a, received: b}\n`);
  expect(loadProfile(profile('某市总工会')).title.zh).toBe('某市总工会');
  const words = said(() => loadProfile(profile('示例宏达电子有限公司台账')));
  expect(words).toContain('p.yaml title.zh');
  expect(words).not.toContain('宏达');
});

describe('the list of forums', () => {
  const HEAD =
    'number,date,as_of,theme_zh,theme_en,guests_zh,guests_en,participation_zh,participation_en';
  const forums = (theme: string, guests: string) => () =>
    loadForums(
      file(
        'forums.csv',
        `${HEAD}\n1,2015-01-29,2015-02-17,${theme},wages,${guests},a guest,很多人,many\n`,
      ),
    );

  test('may name its guests, who speak in public', () => {
    expect(forums('工资怎么要', '省总工会干部张伟明')()).toHaveLength(1);
  });

  test.each([
    ['theme_zh', forums('找13800138000的老板要工资', '')],
    ['guests_zh', forums('工资怎么要', '联系人手机13800138000')],
  ])('may not tell a number in %s', (column, load) => {
    const words = said(load);
    expect(words).toMatch(new RegExp(`第 2 行 ${column}.*电话`));
    expect(words).toContain(`row 2, ${column}`);
    expect(words).not.toContain('138');
  });
});
