import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '../../pipeline/contract/failures.ts';
import { HTML_RULES } from '../site/html-rules.ts';
import {
  changed,
  csv,
  FORMULA,
  folder,
  good,
  MARK,
  months,
  partsOf,
  type Read,
  reportOn,
  xlsx,
} from './office.ts';

const at = folder();
afterAll(() => rmSync(at, { recursive: true }));

/** Two files: 60 rows of CSV and 40 of a sheet, with faults in known rows. */
function faulty(): string[] {
  const first = months(20, ['2014-01', '2014-02', '2014-03']);
  first[3] = changed(first[3] ?? [], '所属地市', `${MARK}市`); // row 5, quarantined
  first[7] = changed(first[7] ?? [], '反映日期', `${MARK}日`); // row 9, quarantined
  first[10] = changed(first[10] ?? [], '问题类别', `${MARK}类`); // row 12, warned
  first[11] = changed(first[11] ?? [], '问题类别', `${MARK}类`); // row 13, warned
  first.push(first[0] ?? []); // row 2 repeats row 62
  const second = months(40, ['2014-04'], 500);
  second[5] = changed(second[5] ?? [], '办结日期', '2014-03-01'); // row 8, before it was received
  second[6] = changed(second[6] ?? [], '所属地市', ''); // row 9, blank: nothing is wrong
  return [
    csv(path.join(at, '=1+1.csv'), first),
    xlsx(path.join(at, 'second.xlsx'), '@台账', second),
  ];
}

const FOUND = [
  ['=1+1.csv', '', 5, 'E', '所属地市', 'city_unreadable'],
  ['=1+1.csv', '', 9, 'C', '反映日期', 'received_unreadable'],
  ['=1+1.csv', '', 2, 'A', '编号', 'repeated_row'],
  ['=1+1.csv', '', 12, 'K', '问题类别', 'issue_unreadable'],
  ['=1+1.csv', '', 13, 'K', '问题类别', 'issue_unreadable'],
  ['second.xlsx', '@台账', 8, 'K', '办结日期', 'closed_before_received'],
  ['second.xlsx', '@台账', 8, 'K', '办结日期', 'closed_before_assigned'],
] as const;

/** Names in the workbook carry an apostrophe where a spreadsheet would take them for formulas. */
const bare = (text: unknown) => (typeof text === 'string' ? text.replace(/^'/, '') : text);

let read: Read;
beforeAll(async () => {
  read = await reportOn(faulty());
});

describe('an export with planted faults', () => {
  test('is listed row by row in the workbook: file, sheet, row, letter, header, rule', () => {
    const rows = read
      .sheet('逐行')
      .map((row) => [row.文件, row.工作表, row.行, row.列, row.列名, row.代码].map(bare));
    expect(rows.toSorted()).toEqual(FOUND.map((one) => [...one]).toSorted());
  });

  test('is listed on the page by the cells a spreadsheet jumps to', () => {
    const cells = [...read.page.querySelectorAll('#rows .rule')].flatMap((rule) =>
      [...rule.querySelectorAll('.group')].flatMap((group) => {
        const where = group.querySelector('p')?.textContent ?? '';
        return [...group.querySelectorAll('li')].map((cell) => [rule.id, where, cell.textContent]);
      }),
    );
    const expected = FOUND.map(([file, sheet, row, letter, header, rule]) => [
      rule,
      [file, sheet, `${letter} 列`, header].filter(Boolean).join(' · '),
      `${letter}${row}`,
    ]);
    expect(cells.toSorted()).toEqual(expected.toSorted());
  });

  test('has sums that agree with the intake, and shares of the rows read', () => {
    expect(read.page.querySelector('.sum')?.textContent?.replace(/\s+/g, ' ')).toContain(
      '101 读到的行 = 98 接受 + 3 隔离',
    );
    const rules = Object.fromEntries(read.sheet('按规则').map((row) => [row.代码, row]));
    expect(Object.keys(rules)).toHaveLength(6);
    expect(rules.issue_unreadable).toMatchObject({ 行数: 2, 处理: '提醒' });
    expect(rules.issue_unreadable?.占比).toBeCloseTo(2 / 101);
    expect(rules.city_unreadable).toMatchObject({ 行数: 1, 处理: '隔离' });
    const listed = read.sheet('按规则').reduce((sum, row) => sum + Number(row.行数), 0);
    expect(listed).toBe(read.sheet('逐行').length);
  });

  test('says what became of each column, and only counts labels nobody knows', () => {
    const columns = read.sheet('列').filter((row) => bare(row.文件) === '=1+1.csv');
    const of = (header: string) => columns.find((row) => bare(row.列名) === header);
    expect(of('问题类别')).toMatchObject({
      列: 'K',
      情况: '已读',
      认不出的写法: 1,
      最先出现在: '共 2 行；每种最先在第 12 行',
    });
    expect(of('反映内容')).toMatchObject({ 列: 'L', 情况: '不读', 读作: '' });
    expect(columns.filter((row) => row.情况 === '没有这一列').map((row) => row.读作)).toContain(
      '用人单位',
    );
    const sheet = read.sheet('列').filter((row) => row.文件 === 'second.xlsx');
    expect(sheet.find((row) => row.列名 === '所属地市')).toMatchObject({ 列: 'F', 空白: 1 });
  });

  test('says of identities with nothing on either side that they hold of nothing', () => {
    const rows = read.sheet('核对等式').filter((row) => row.表 !== '');
    const nothing = rows.filter((row) => row.说明 !== '');
    expect(nothing.map(({ 左边, 右边 }) => [左边, 右边])).toContainEqual([0, 0]);
    for (const row of nothing) expect(row).toMatchObject({ 左边: 0, 右边: 0, 是否成立: '成立' });
    expect(nothing[0]?.说明).toBe('两边都是零：时期还没有结束，或者确实没有');
  });

  test('is judged: two of 101 rows to mend are within the limit of two in a hundred', () => {
    expect(read.page.querySelector('.verdict h2')?.textContent).toContain('可以');
    expect(read.html).toContain('须改正的隔离行 2 行，占 1.98%');
  });

  test('shows no cell of a record and no unknown label, however it is stored', () => {
    const stored = Object.values(partsOf(read.bytes)).join();
    expect(stored).toContain('city_unreadable');
    expect((read.html + stored).toLowerCase()).not.toContain(MARK);
  });

  test('holds no formula: a header that looks like one is text behind an apostrophe', () => {
    const cells = Object.values(read.book.Sheets).flatMap((sheet) =>
      Object.entries(sheet).filter(([ref]) => /^[A-Z]/.test(ref)),
    );
    const formulas = cells.filter(
      ([, { f, v }]) => f || (typeof v === 'string' && /^[=+\-@]/.test(v)),
    );
    expect(formulas).toEqual([]);
    expect(cells.map(([, { v }]) => v)).toContain(`'${FORMULA}`);
    expect(read.page.querySelector('#columns')?.textContent).toContain(FORMULA);
  });

  test('says on the page, on each sheet and below each printed sheet that it stays here', () => {
    expect(read.page.querySelector('.band')?.textContent).toContain('只留在本机');
    const sheets = Object.entries(partsOf(read.bytes)).filter(([name]) => name.includes('sheets/'));
    expect(sheets).toHaveLength(6);
    for (const [name, xml] of sheets) {
      expect(xml, name).toMatch(/<c r="A1"[^>]*><is><t[^>]*>这份报告只留在本机/);
      expect(xml, name).toContain('<oddFooter>&amp;L这份报告只留在本机');
      expect(xml, name).toContain('state="frozen"');
    }
    expect(read.book.SheetNames).toEqual(['概况', '按规则', '逐行', '列', '核对等式', '变化']);
    expect(read.book.Sheets.逐行?.['!autofilter']?.ref).toBe('A2:I9');
  });
});

test('lists every row of rules that look at how cells are written, or at other rows', async () => {
  const lines = months(40, ['2014-01']);
  const [a = [], b = [], c = [], d = []] = months(4, ['2014-02'], 900);
  lines.push(changed(a, '反映内容', '测试'), changed(b, '反映内容', '电话13912345678'), c);
  lines.push(['备注：以上为全部', ...Array(11).fill('')], d);
  const { sheet } = await reportOn([csv(path.join(at, 'signs.csv'), lines)]);
  const rows = sheet('逐行');
  const of = (rule: string) => rows.filter((row) => row.代码 === rule).map((row) => row.行);
  expect(['test_row', 'notes_row', 'below_notes'].map(of)).toEqual([[42], [45], [46]]);
  expect(sheet('概况').map(({ 内容 }) => 内容)).toContainEqual(
    expect.stringMatching(/^反映内容（1）.*手机号/),
  );
  const found = sheet('按规则').reduce((sum, row) => sum + Number(row.行数), 0);
  expect(rows).toHaveLength(found);
});

describe('the page', () => {
  test('is valid HTML that fetches and runs nothing', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));
    const { results } = await validator.validateString(read.html);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(read.page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(read.page.querySelectorAll('script, link, img, [src], [style]')).toHaveLength(0);
    const links = [...read.page.querySelectorAll('a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    for (const link of links) expect(read.page.querySelector(link), link).not.toBeNull();
  });

  test('is in English for whoever works in English', async () => {
    const { html, book } = await reportOn(faulty(), { lang: 'en' });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('This report stays on this machine');
    expect(book.SheetNames[2]).toBe('Row by row');
    expect(html.match(/[。，]/g)).toBeNull();
  });

  test('and the workbook have the same bytes for the same export and day', async () => {
    const again = await reportOn(faulty());
    expect(again.html).toBe(read.html);
    expect(again.bytes.equals(read.bytes)).toBe(true);
  });
});

describe('an export that may not be published', () => {
  test('for too many quarantined rows says so, and what it would count all the same', async () => {
    const lines = [good(1, '2014-01'), changed(good(2, '2014-01'), '所属地市', `${MARK}市`)];
    const { page, sheet } = await reportOn([csv(path.join(at, 'bad.csv'), lines)]);
    expect(page.querySelector('.verdict.bad')?.textContent).toContain('超过方案规定的 2%');
    expect(page.querySelector('.verdict.bad')?.textContent).toContain('发布时要写明理由');
    expect(sheet('逐行')).toHaveLength(1);
    expect(sheet('核对等式').length).toBeGreaterThan(0);
  });

  test('before its rows are read has a short report with the sentence', async () => {
    const file = path.join(at, 'none.csv');
    const { page, sheet, book, refused, html } = await reportOn([file]);
    expect(refused).toBeInstanceOf(Failure);
    expect(page.querySelector('.verdict.bad')?.textContent).toContain((refused as Failure).zh);
    expect(book.SheetNames).toEqual(['概况', '按规则']);
    expect(sheet('按规则')).toMatchObject([{ 处理: '停止', 代码: 'missing_file' }]);
    expect(html).not.toContain(at);
    expect(() => readFileSync(file)).toThrow();
  });
});
