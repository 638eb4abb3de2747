import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { FAILURES } from '../../pipeline/contract/failures.ts';
import { gb18030 } from '../read/gb18030.ts';
import { editPart, workbook, workbook1904, zipOf } from '../read/workbooks.ts';
import { type Cell, csv, HEADERS, type Header, line, only, SECRET } from './ledger.ts';
import { refused, take } from './taking.ts';

const NAME = { name: '台账.xlsx' };
const at = (header: Header) => XLSX.utils.encode_col(HEADERS.indexOf(header));
const sheet = (...rows: Cell[][]) => ({ rows: [HEADERS, ...rows] });

/** The same rows as a page of a web system. */
function html(rows: readonly (readonly Cell[])[], head = ''): string {
  const cells = (row: readonly Cell[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag} style="mso-number-format:'@'">${cell ?? '&nbsp;'}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => cells(row, 'td')).join('\n');
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>${head}<style>td{a:b}</style></head>
    <body><table border="1">${cells(HEADERS, 'th')}${body}</table></body></html>`;
}

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(html([line(1), line(2)]))],
  ['GB18030', gb18030(html([line(1), line(2)], '<meta charset="gb2312">'))],
  ['UTF-16', Buffer.from(`\ufeff${html([line(1), line(2)])}`, 'utf16le')],
])('14 HTML in %s, saved as .xls, is read by what it holds', async (_, bytes) => {
  const { accepted, formats, found } = await take(bytes, { name: '台账.xls' });
  expect(formats).toEqual(['html']);
  expect(accepted).toMatchObject([
    { v_received: '2014-04-03', v_people: 1 },
    { v_closed: '2014-05-06', v_city: '440100' },
  ]);
  expect(found).toEqual({});
});

test('14 in HTML an id of many digits keeps them, and a cell over two rows fills what may be filled', async () => {
  const page = html([line(1, { 编号: '0012014090000000001' }), line(2)]);
  const spanned = page.replace(/<td([^>]*)>广州市<\/td>/, '<td rowspan="2"$1>广州市</td>');
  const again = spanned.replace(/(<td[^>]*>)广州市<\/td>(?![\s\S]*广州市)/, '');
  const { accepted, notes } = await take(again, { name: '台账.xls' });
  expect(accepted.map(({ v_city }) => v_city)).toEqual(['440100', '440100']);
  expect(notes).toContainEqual(['merged_filled', '所属地市', 1]);
});

test('14 a real workbook of Excel before 2007 is refused, with what to do', async () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([HEADERS, line(1)]), '台账');
  const failure = await refused(XLSX.write(book, { type: 'buffer', bookType: 'biff8' }), {
    name: '台账.xls',
  });
  expect(failure.exit).toBe(FAILURES.unknown_format.exit);
  expect(failure.zh).toMatch(/台账\.xls.*另存为 \.xlsx/);
});

test('15 a workbook with a password says so', async () => {
  const whole = workbook(sheet(line(1)));
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.alloc(248, 4));
  XLSX.CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.concat([Buffer.alloc(8), whole]));
  const failure = await refused(XLSX.CFB.write(file, { type: 'buffer' }), NAME);
  expect(failure.exit).toBe(FAILURES.workbook.exit);
  expect(failure.zh).toMatch(/台账\.xlsx.*密码/);
});

test.each<[string, Buffer]>([
  ['cut off', workbook(sheet(line(1))).subarray(0, 3000)],
  ['with pictures alone', zipOf({ 'xl/media/image1.png': SECRET })],
])('15 a workbook %s is refused in a sentence', async (_, bytes) => {
  const failure = await refused(bytes, NAME);
  expect(failure.zh).toContain('台账.xlsx');
  expect(failure.message.split('\n')).toHaveLength(1);
});

test('8 merged cells: the session is filled down inside the range; a date never is', async () => {
  const rows = [
    line(1, { 场次: '7' }),
    line(2, { 场次: null, 反映日期: null }),
    line(3, { 场次: null }),
  ];
  const merges = [`${at('场次')}2:${at('场次')}3`, `${at('反映日期')}2:${at('反映日期')}3`];
  const { accepted, found, notes } = await take(workbook({ ...sheet(...rows), merges }), NAME);
  expect(accepted.map(({ v_forum }) => v_forum)).toEqual([7, null]);
  expect(found).toEqual({ 3: ['received_missing'] });
  expect(notes).toEqual([
    ['merged_cells', '反映日期', 1],
    ['merged_filled', '场次', 1],
  ]);
});

test('13 hidden rows are read and counted; another sheet with records is named', async () => {
  const bytes = workbook(
    { name: '说明', rows: [['填表说明']] },
    { name: '1月', ...sheet(line(1), line(2)), hiddenRows: [3] },
    { name: '2月', ...sheet(line(3)) },
    { name: '旧', ...sheet(line(4)), hidden: true },
  );
  const { accepted, notes } = await take(bytes, NAME);
  expect(accepted).toHaveLength(2);
  expect(notes).toEqual([
    ['hidden_rows', '1月', 1],
    ['other_sheet', '2月', 2],
    ['other_sheet', '旧', 2],
  ]);
});

test('16 a formula without a result is blank, and its column is named', async () => {
  const bytes = editPart(
    workbook(sheet(line(1, { 涉及人数: '77' }))),
    'xl/worksheets/sheet1.xml',
    (xml) =>
      xml.replace(
        new RegExp(`<c r="${at('涉及人数')}2"[^>]*>.*?</c>`),
        `<c r="${at('涉及人数')}2"><f>B2-C2</f></c>`,
      ),
  );
  const { accepted, notes } = await take(bytes, NAME);
  expect(accepted).toMatchObject([{ v_people: null }]);
  expect(notes).toEqual([['formula_without_value', '涉及人数', 1]]);
});

test('17 error values are blank, and their columns are named', async () => {
  const rows = sheet(line(1, { 涉及人数: { t: 'e', v: 42 }, 区县: { t: 'e', v: 23 } }));
  const { accepted, notes } = await take(workbook(rows), NAME);
  expect(accepted).toMatchObject([{ v_people: null, v_district: null }]);
  expect(notes).toEqual([
    ['error_values', '区县', 1],
    ['error_values', '涉及人数', 1],
  ]);
});

test('18 an id typed as a number that lost digits is quarantined', async () => {
  const rows = sheet(
    line(1, { 编号: { t: 'n', v: 440106201409010100 } }),
    line(2, { 编号: { t: 'n', v: 201409000001 } }),
  );
  const { found, quarantined } = await take(workbook(rows), NAME);
  expect(found).toEqual({ 2: ['id_scientific'] });
  expect(quarantined).toEqual([2]);
});

test('21 day numbers: real dates and bare numbers, in both systems of counting', async () => {
  const real = (v: number): Cell => ({ t: 'n', v, z: 'yyyy/m/d' });
  const rows = (days: number) =>
    sheet(
      line(1, { 反映日期: real(days) }),
      line(2, { 反映日期: days }),
      line(3, { 反映日期: String(days) }),
    );
  const all = Array(3).fill({ v_received: '2014-04-03' });
  expect((await take(workbook(rows(41732)), NAME)).accepted).toMatchObject(all);
  expect((await take(workbook1904(rows(40270)), NAME)).accepted).toMatchObject(all);
});

test('a million blank rows with a format are no rows', async () => {
  const blank = Array.from(
    { length: 1_048_574 },
    (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="0"/></row>`,
  );
  const bytes = editPart(
    workbook({ ...sheet(line(1)), range: 'A1:X1048576' }),
    'xl/worksheets/sheet1.xml',
    (xml) => xml.replace('</sheetData>', `${blank.join('')}</sheetData>`),
  );
  const { accepted, notes } = await take(bytes, NAME);
  expect(accepted).toHaveLength(1);
  expect(notes).toEqual([]);
});

test('a comment is not read, and its column is named', async () => {
  const commented: Cell = { t: 's', v: '办理中', c: [{ a: SECRET, t: `${SECRET}已办结` }] };
  const { accepted, notes } = await take(
    workbook(sheet(line(1, { 办理状态: commented, 办结日期: null }))),
    NAME,
  );
  expect(accepted).toMatchObject([{ v_status: 'in_progress' }]);
  expect(notes).toEqual([['cell_comments', '办理状态', 1]]);
});

test('struck-out and red text is read as it stands, and its columns are named', async () => {
  const styled = editPart(workbook(sheet(line(1), line(2))), 'xl/styles.xml', (xml) =>
    xml
      .replace(
        /<fonts[\s\S]*<\/fonts>/,
        '<fonts count="3"><font><sz val="11"/></font><font><strike/><sz val="11"/></font><font><color rgb="FFFF0000"/></font></fonts>',
      )
      .replace(
        /<cellXfs[\s\S]*<\/cellXfs>/,
        '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="0" fontId="1" fillId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="0"/></cellXfs>',
      ),
  );
  const bytes = editPart(styled, 'xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replace(`<c r="${at('所属地市')}2"`, `<c r="${at('所属地市')}2" s="1"`)
      .replace(`<c r="${at('办理状态')}3"`, `<c r="${at('办理状态')}3" s="2"`),
  );
  const { accepted, notes } = await take(bytes, NAME);
  expect(accepted).toHaveLength(2);
  expect(notes).toEqual([
    ['struck_out', '所属地市', 1],
    ['red_text', '办理状态', 1],
  ]);
});

test('a share is not taken for a number of people or of yuan', async () => {
  const share: Cell = { t: 'n', v: 1, z: '0%' };
  const { accepted, found } = await take(
    workbook(sheet(line(1, { 涉及人数: share, 诉求金额: share }))),
    NAME,
  );
  expect(accepted).toMatchObject([{ v_people: null, v_claimed: null }]);
  expect(found).toEqual({ 2: ['people_unreadable', 'claimed_unreadable'] });
});

test('text that looks like a formula stays text, and a formula is never worked out', async () => {
  const rows = sheet(
    line(1, { 所在单位: '=HYPERLINK("x")', 备注: { t: 's', v: '@SUM(1)' } }),
    only({ 编号: 'GD2' }),
  );
  const { accepted, found } = await take(workbook(rows), NAME);
  expect(accepted).toHaveLength(1);
  expect(found).toEqual({ 3: ['received_missing', 'validity_missing'] });
});

test('a screenshot instead of a table is refused as a picture', async () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  const failure = await refused(png, NAME);
  expect(failure.kind).toBe('unknown_format');
  expect(failure.zh).toContain('图片');
});

test('csv and workbook give one table', async () => {
  const rows = [line(1), line(2, { 涉及人数: '１２人' })];
  const [a, b] = [await take(csv(rows)), await take(workbook(sheet(...rows)), NAME)];
  expect(a.accepted).toEqual(b.accepted);
});
