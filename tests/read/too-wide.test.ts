import { expect, test } from 'vitest';
import { HEADERS, Reading } from './reading.ts';
import { editPart, workbook } from './workbooks.ts';

const reading = new Reading();
const more = Array.from({ length: 10_000 }, (_, n) => `列${n}`);
const blank = more.map(() => '');
const record = ['1', '2014-09-01', '广州', '欠薪'];
const csv = (...rows: string[][]) => `${rows.map((cells) => cells.join(',')).join('\n')}\n`;

test.each([
  ['a.csv', csv([...HEADERS, ...more], [...record, ...blank])],
  ['a.xlsx', workbook({ rows: [[...HEADERS, ...more], record] })],
])('10,000 columns in %s are refused before they fill the memory', async (name, content) => {
  await expect(reading.read(content, {}, name)).rejects.toMatchObject({
    kind: 'too_wide',
    zh: expect.stringContaining('10004'),
  });
});

test('blank columns that a stray cell far to the right brings are left out', async () => {
  const source = await reading.read(csv([...HEADERS, ...blank], [...record, ...blank]));
  expect(source.headers).toEqual(HEADERS);
  expect(await reading.rows(source)).toEqual([[2, null, ...record]]);
});

test('a cell of a page over ten million columns is as wide as a browser takes it', async () => {
  const head = HEADERS.map((header) => `<td>${header}</td>`).join('');
  const page = `<table><tr>${head}</tr><tr><td colspan="9999999" rowspan=99999999>1</td></tr></table>`;
  const source = await reading.read(page, {}, 'a.xls');
  expect(await reading.rows(source)).toEqual([[2, null, '1', null, null, null]]);
});

test('a cell that says it stands in row 99,999,999 makes its workbook a damaged one', async () => {
  const bytes = editPart(workbook({ rows: [HEADERS, record] }), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      '</sheetData>',
      '<row r="99999999"><c r="A99999999" t="str"><v>1</v></c></row></sheetData>',
    ),
  );
  await expect(reading.read(bytes, {}, 'a.xlsx')).rejects.toMatchObject({ kind: 'workbook' });
});
