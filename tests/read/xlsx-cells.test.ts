import type { CellObject } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { noted, Reading } from './reading.ts';
import { editPart, workbook, workbook1904 } from './workbooks.ts';

const reading = new Reading();
const SHEET = 'xl/worksheets/sheet1.xml';
const number = (v: number, z = 'General'): CellObject => ({ t: 'n', v, z });

/** The text that one cell is read as. */
async function textOf(bytes: Buffer): Promise<unknown> {
  const source = await reading.read(bytes, { headers: ['x'] });
  return (await reading.rows(source))[0]?.[3];
}
const withCell = (cell: CellObject | string | number | boolean) => ({
  rows: [
    ['编号', 'x'],
    ['1', cell],
  ],
});

test.each([
  ['欠薪', '欠薪'],
  ['\u00a0 001 ', '\u00a0 001 '],
  ['123456789012345678', '123456789012345678'],
  [201409000001, '201409000001'],
  [440106201409010, '440106201409010'],
  [9007199254740991, '9007199254740991'],
  [123456789012345680, '1.2345678901234568E+17'],
  [0, '0'],
  [-5, '-5'],
  [0.1 + 0.2, '0.3'],
  [63000.5, '63000.5'],
  [0.0000001, '0.0000001'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [number(0.85, '0%'), '85%'],
  [number(1200.5, '"¥"#,##0.00;[Red]\\-#,##0.00'), '1200.5'],
  [number(30.5, '[h]:mm'), '30.5'],
])('%j is read as %s', async (cell, text) => {
  expect(await textOf(workbook(withCell(cell)))).toBe(text);
});

test.each([
  [41732, 'm/d/yy', '2014-04-03'],
  [41732, 'yyyy"年"m"月"d"日"', '2014-04-03'],
  [41732, '[$-804]yyyy\\-mm\\-dd;@', '2014-04-03'],
  [41732.5, 'yyyy/m/d h:mm', '2014-04-03 12:00:00'],
  [43580.397326388891, 'yyyy/m/d h:mm:ss', '2019-04-25 09:32:09'],
  [41732.999999999, 'yyyy/m/d', '2014-04-04'],
  [0.75, 'h:mm', '18:00:00'],
  [61, 'm/d/yy', '1900-03-01'],
  [1, 'm/d/yy', '1900-01-01'],
  [41760, 'yyyy"年"m"月"', '2014-05'],
  [41732, 'yyyy"年"m"月"', '2014-04-03'],
  [-1, 'm/d/yy', '-1'],
  [41732, 'General', '41732'],
])('%d under %s is read as %s', async (serial, format, text) => {
  expect(await textOf(workbook(withCell(number(serial, format))))).toBe(text);
});

test('the 1904 system is honoured', async () => {
  const bytes = workbook1904(withCell(number(40270, 'm/d/yy')));
  expect(await textOf(bytes)).toBe('2014-04-03');
});

test.each([
  [31, '2014-05-01'],
  [57, '2014-05'],
  [58, '2014-05-01'],
  [4, '41760'],
])('number format %d, which Chinese Excel does not spell out', async (id, text) => {
  const bytes = workbook(withCell(number(41760, 'm/d/yy')));
  const numbered = editPart(bytes, 'xl/styles.xml', (xml) =>
    xml.replaceAll('numFmtId="14"', `numFmtId="${id}"`),
  );
  expect(await textOf(numbered)).toBe(text);
});

test('error values are blank and counted by column', async () => {
  const na: CellObject = { t: 'e', v: 42 };
  const ref: CellObject = { t: 'e', v: 23, f: 'B1' };
  const rows = [
    ['编号', 'x', 'y'],
    ['1', na, ref],
    ['2', na, 'b'],
    [null, na],
  ];
  const source = await reading.read(workbook({ rows }), { headers: ['编号', 'x'] });
  expect(source.notes).toEqual([
    { kind: 'error_values', place: 'x', count: 3 },
    { kind: 'error_values', place: 'y', count: 1 },
    { kind: 'blank_rows', place: 'Sheet1', count: 1 },
  ]);
  expect((await reading.rows(source)).map((row) => row.slice(2))).toEqual([
    ['1', null, null],
    ['2', null, 'b'],
  ]);
});

test.each([
  ['<c r="B2"><f>A1-1</f></c>', null, 1],
  ['<c r="B2"><f>A1-1</f><v></v></c>', null, 1],
  ['<c r="B2" t="n"><f>A1-1</f><v/></c>', null, 1],
  ['<c><f ca="1">A1-1</f></c>', null, 1],
  ['<c r="B2" t="str"><f>A1&amp;""</f><v></v></c>', null, 0],
  ['<c r="B2"><f>A1-1</f><v>0</v></c>', '0', 0],
  ['<c r="B2" t="str"><f>A1&amp;"x"</f><v>1x</v></c>', '1x', 0],
])('the formula %s', async (xml, text, without) => {
  const bytes = editPart(workbook(withCell('@')), SHEET, (sheet) =>
    sheet.replace(/<c r="B2"[^>]*><v>[^<]*<\/v><\/c>/, xml),
  );
  const source = await reading.read(bytes, { headers: ['x'] });
  expect(noted(source, 'formula_without_value')).toBe(without);
  expect(await reading.rows(source)).toEqual([[2, null, '1', text]]);
});
