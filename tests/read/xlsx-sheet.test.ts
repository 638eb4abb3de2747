import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { HEADERS, noted, Reading } from './reading.ts';
import { editPart, workbook } from './workbooks.ts';

const reading = new Reading();
const ROW = ['1', '2014-09-01', '广州', '欠薪'];
const SHEET = 'xl/worksheets/sheet1.xml';

test('a sheet becomes text rows', async () => {
  const bytes = workbook({ rows: [HEADERS, ROW, ROW] });
  const source = await reading.read(bytes, {}, 'a.csv');
  expect(source).toMatchObject({
    file: 'a.csv',
    format: 'xlsx',
    encoding: null,
    sheet: 'Sheet1',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    headers: HEADERS,
    firstRow: 2,
    notes: [],
  });
  expect(await reading.rows(source)).toEqual([
    [2, null, ...ROW],
    [3, null, ...ROW],
  ]);
});

test('495 rows in a sheet that declares 65,203', async () => {
  const rows = Array.from({ length: 495 }, (_, i) => [String(i), ...ROW.slice(1)]);
  const plain = workbook({ rows: [HEADERS, ...rows], range: 'A1:D65203' });
  const styled = editPart(plain, SHEET, (xml) =>
    xml.replace(
      '</sheetData>',
      `${Array.from({ length: 64_707 }, (_, i) => `<row r="${i + 497}"><c r="A${i + 497}" s="0"/></row>`).join('')}</sheetData>`,
    ),
  );
  for (const bytes of [plain, styled]) {
    const source = await reading.read(bytes);
    expect(noted(source, 'blank_rows')).toBe(0);
    const found = await reading.rows(source);
    expect(found).toHaveLength(495);
    expect(found.at(-1)?.slice(0, 3)).toEqual([496, null, '494']);
  }
});

test('blank rows are left out and counted, row numbers stay', async () => {
  const source = await reading.read(
    workbook({ rows: [['台账'], [], HEADERS, ROW, [], ['', ' ', '\u3000'], ROW, [' ']] }),
  );
  expect(noted(source, 'blank_rows')).toBe(3);
  expect(source.notes).toContainEqual({ kind: 'header_row', place: '第 3 行 / row 3', count: 2 });
  expect(await reading.rows(source)).toEqual([
    [4, null, ...ROW],
    [7, null, ...ROW],
  ]);
});

test('the first visible sheet with a header is read; hidden ones only if asked for', async () => {
  const bytes = workbook(
    { name: '说明', rows: [['填表说明']] },
    { name: '旧', rows: [HEADERS, ROW, ROW], hidden: true },
    { name: '空', rows: [], hidden: true },
    { name: '9月', rows: [HEADERS, ROW] },
    { name: '10月', rows: [HEADERS, ROW, ROW, ROW] },
  );
  const source = await reading.read(bytes);
  expect(source.sheet).toBe('9月');
  expect(source.notes).toEqual([
    { kind: 'other_sheet', place: '旧', count: 3 },
    { kind: 'other_sheet', place: '10月', count: 4 },
  ]);
  expect(await reading.rows(await reading.read(bytes, { sheet: '10月' }))).toHaveLength(3);
  const old = await reading.read(bytes, { sheet: '旧' });
  expect(await reading.rows(old)).toHaveLength(2);
  expect(old.notes.map(({ place }) => place)).toEqual(['9月', '10月']);
  await expect(reading.read(bytes, { sheet: '11月' })).rejects.toMatchObject({
    kind: 'workbook',
    message: expect.stringMatching(/no sheet “11月” but: .*10月/),
    zh: expect.stringMatching(/^[^/]*没有工作表“11月”，有：.*10月。请改方案文件的 sheet。$/),
  });
  await expect(reading.read(bytes, { sheet: '说明' })).rejects.toMatchObject({ kind: 'no_header' });
});

test('a workbook of hidden sheets alone says so', async () => {
  const bytes = workbook(
    { name: '旧', rows: [HEADERS, ROW], hidden: true },
    { name: '新', rows: [HEADERS, ROW], hidden: true },
  );
  await expect(reading.read(bytes)).rejects.toMatchObject({
    kind: 'no_header',
    zh: expect.stringContaining('工作表都隐藏着'),
  });
});

test('hidden rows are read and counted', async () => {
  const source = await reading.read(
    workbook({ rows: [['台账'], HEADERS, ROW, ROW, [], ROW], hiddenRows: [1, 3, 5, 6] }),
  );
  expect(noted(source, 'hidden_rows')).toBe(2);
  expect(await reading.rows(source)).toHaveLength(3);
});

test('two header rows are joined where cells are merged', async () => {
  const source = await reading.read(
    workbook({
      rows: [
        ['工人在线诉求台账'],
        ['编号', '日期', '地市', '类别', '办理情况', null, null],
        [null, null, null, null, '是否办结', '日期', '备注'],
        [...ROW, '是', '10月', '另记'],
      ],
      merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2'],
    }),
  );
  expect(source.headers).toEqual([...HEADERS, '办理情况/是否办结', '办理情况/日期', '备注']);
  expect(noted(source, 'header_joined')).toBe(2);
  expect(noted(source, 'merged_cells')).toBe(0);
  expect(await reading.rows(source)).toEqual([[4, null, ...ROW, '是', '10月', '另记']]);
});

test('merged cells fill down in fillable columns only, and only inside the range', async () => {
  const rows = [
    [...HEADERS, '场次'],
    ['1', '九月', '广州', 'a', '2'],
    ['2', null, null, null, null],
    [null, null, null, null, null],
    ['3', null, null, null, null],
    ['4', null, null, null, null],
  ];
  const merges = ['E2:E5', 'C2:C3', 'B2:B5', 'C6:D6'];
  const source = await reading.read(workbook({ rows, merges }), { fillable: ['场次', '地市'] });
  expect(await reading.rows(source)).toEqual([
    [2, null, '1', '九月', '广州', 'a', '2'],
    [3, null, '2', null, '广州', null, '2'],
    [5, null, '3', null, null, null, '2'],
    [6, null, '4', null, null, null, null],
  ]);
  expect(source.notes).toEqual([
    { kind: 'merged_cells', place: '日期', count: 1 },
    { kind: 'merged_cells', place: '地市', count: 1 },
    { kind: 'merged_filled', place: '场次', count: 2 },
    { kind: 'merged_filled', place: '地市', count: 1 },
    { kind: 'blank_rows', place: 'Sheet1', count: 1 },
  ]);
});
