import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ran, runLine } from './run.ts';

const PROFILE = `name: small
title: {zh: 测试, en: test}
exported: 2015-01-20
columns: {id: 编号, received: 反映日期, issue: 问题小类, city: 所属地市, parent: 并入, key: 十件事编号}
`;
const HEADER = ['编号', '反映日期', '问题小类', '所属地市', '并入', '十件事编号', '正文'];
/** Made-up labels no list knows; they may stand in nothing that is said. */
const [ODD, ODDER] = ['zqxw甲', 'zqxw乙'];

/** Row n + 2 of the file: every third has a label nobody knows, the first twenty of one kind. */
function rowOf(at: number): string[] {
  const odd = at < 60 ? ODD : ODDER;
  const issue = at % 3 === 2 ? odd : '拖欠工资';
  const key = at < 10 ? String(at + 1) : '';
  return [`A${at}`, '2014-04-03', issue, '广州市', '', key, `请打13800138000`];
}

const root = mkdtempSync(path.join(tmpdir(), 'checking-'));
afterAll(() => rmSync(root, { recursive: true }));

function run(locale: string, rows: readonly string[][]): Promise<Ran> {
  const file = (name: string, text: string) => {
    writeFileSync(path.join(root, name), text);
    return path.join(root, name);
  };
  const table = [HEADER, ...rows].map((row) => `${row.join(',')}\n`).join('');
  const profile = file('profile.yaml', PROFILE);
  const folders = ['--report', path.join(root, 'report'), '--editions', path.join(root, 'none')];
  return runLine(locale, 'check', '--profile', profile, ...folders, file('台账.csv', table));
}

describe('an export with two labels that no list knows', () => {
  let zh: Ran;
  let en: Ran;
  beforeAll(async () => {
    const rows = Array.from({ length: 90 }, (_, at) => rowOf(at));
    zh = await run('zh_CN.UTF-8', rows);
    en = await run('en_US.UTF-8', rows);
  });

  test('is told how many they are and where each begins, and neither of them', () => {
    expect(zh.out).toContain('问题小类 列：认不出的写法有 2 种，每种最先在第 4、64 行。');
    expect(en.out).toContain('column 问题小类: labels not known: 2, each first in row 4, 64.');
    for (const { out, err } of [zh, en]) expect(out + err).not.toMatch(/zqxw|13800138000/);
  });

  test('is told how many rows are not listed', () => {
    expect(zh.out).toContain('还有 18 行没有列在这里，全部在核对报告里。');
    expect(en.out).toContain('18 more rows are not listed here; all are in the check report.');
  });

  test('is told that it cannot be published as it is, and why', () => {
    expect(zh.out).toMatch(/照现在的样子不能发布。\n认不出问题类别的行有 30 条，占 33.33%/);
    expect(en.out).toMatch(/It cannot be published as it is\.\nRows without a known issue: 30,/);
  });

  test('has a column of texts with telephone numbers named once', () => {
    expect(zh.out.match(/手机号/g)).toHaveLength(1);
    expect(zh.out).toContain('  正文（90）：这一列不读取，');
  });

  test('has each of ten numbered key issues read', () => {
    expect(zh.out).toContain('90 行 = 90 接受 + 0 隔离');
  });
});

test('an export nothing is wrong with is not judged aloud', async () => {
  const good = Array.from({ length: 9 }, (_, at) => rowOf(at * 3));
  const { out } = await run('zh_CN.UTF-8', good);
  expect(out).not.toMatch(/不能发布|没有列在这里|认不出/);
});
