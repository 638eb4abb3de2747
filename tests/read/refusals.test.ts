import { mkdirSync } from 'node:fs';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readFile } from '../../pipeline/read/read.ts';
import { gb18030 } from './gb18030.ts';
import { HEADERS, Reading } from './reading.ts';
import { editPart, workbook, zipOf } from './workbooks.ts';

const reading = new Reading();
const refused = (content: string | Uint8Array, name?: string) =>
  expect(reading.read(content, {}, name)).rejects;
const compound = (...streams: string[]): Buffer => {
  const file = XLSX.CFB.utils.cfb_new();
  for (const stream of streams) XLSX.CFB.utils.cfb_add(file, `/${stream}`, Buffer.alloc(5000, 7));
  return XLSX.CFB.write(file, { type: 'buffer' });
};

test('a missing file', async () => {
  const missing = path.join(reading.folder, 'missing.csv');
  await expect(readFile(reading.world, missing, reading.hints())).rejects.toMatchObject({
    kind: 'missing_file',
    message: expect.not.stringContaining(reading.folder),
  });
});

test('a folder', async () => {
  const folder = path.join(reading.folder, 'folder');
  mkdirSync(folder);
  await expect(readFile(reading.world, folder, reading.hints())).rejects.toMatchObject({
    kind: 'directory',
  });
});

test('the marker that a spreadsheet lays beside an open workbook', async () => {
  await refused('owner', '~$export.xlsx').toMatchObject({
    kind: 'unknown_format',
    zh: expect.stringContaining('没有 ~$'),
  });
});

test.each([
  ['no bytes', ''],
  ['a byte order mark', '\ufeff'],
  ['white space', '\ufeff \r\n\t\n'],
  ['a UTF-16 mark', Uint8Array.of(0xff, 0xfe)],
])('a file of only %s is empty', async (_, content) => {
  await refused(content).toMatchObject({ kind: 'empty_file' });
});

test.each([
  ['PDF', '%PDF-1.7\n'],
  ['Word .doc', compound('WordDocument')],
  ['old Excel .xls', compound('Workbook')],
  ['old Office file', compound('Stream')],
  ['a web page without a table', '<html><body>编号</body></html>'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')],
  ['XML', '\ufeff<?xml version="1.0"?><Workbook/>'],
  ['binary content', Buffer.from([1, 2, 0, 3, 4])],
  ['a zip that is not .xlsx', zipOf({ 'word/document.xml': '<w/>' })],
  ['damaged Parquet', Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(99), Buffer.from('PAR1')])],
])('%s is refused by its content, whatever its name', async (name, content) => {
  await refused(content, 'export.xlsx').toMatchObject({
    kind: 'unknown_format',
    message: expect.stringContaining(name),
    zh: expect.stringContaining('.xlsx'),
  });
});

test('a workbook with a password says so', async () => {
  await refused(compound('EncryptionInfo', 'EncryptedPackage'), 'a.xlsx').toMatchObject({
    kind: 'workbook',
    zh: expect.stringContaining('密码'),
    message: expect.stringContaining('password'),
  });
});

test('a workbook that is cut off or damaged says so', async () => {
  const whole = workbook({ rows: [HEADERS, ['1', '2', '3', '4']] });
  const flipped = Buffer.from(whole);
  const data = flipped.indexOf('sheetData');
  flipped[data] = 0x53;
  const unpaired = editPart(whole, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('<v>0</v>', '<v>99</v>'),
  );
  for (const content of [whole.subarray(0, whole.length - 400), flipped, unpaired])
    await refused(content, 'a.xlsx').toMatchObject({
      kind: 'workbook',
      message: expect.stringContaining('damaged'),
    });
});

test('a table without a header row', async () => {
  await refused('a,b,c\n1,2,3\n').toMatchObject({ kind: 'no_header' });
  await refused(workbook({ rows: [['a', 'b']] }), 'a.xlsx').toMatchObject({ kind: 'no_header' });
});

test('three known headers are not enough where more are known', async () => {
  await refused('编号,日期,地市,x\n1,2,3,4\n').toMatchObject({ kind: 'no_header' });
});

test('a header without rows', async () => {
  const header = HEADERS.join(',');
  for (const text of [header, `${header}\n`, `${header}\n\n`, `${header}\n,,,\n , ,\u3000,\n`])
    await refused(text).toMatchObject({ kind: 'header_only' });
  await refused(workbook({ rows: [HEADERS, ['', ' ']] }), 'a.xlsx').toMatchObject({
    kind: 'header_only',
  });
});

test('a file that breaks off in a row names the row', async () => {
  const start = '编号,日期,地市,类别\n1,2014-09-01,广州,欠薪\n';
  for (const end of ['2,2014', '2,2014-09-02,"广', '\n2,', '2,2014-09-02,广州,"欠薪\n'])
    await refused(start + end).toMatchObject({
      kind: 'truncated',
      message: expect.stringContaining(`row ${end.startsWith('\n') ? 4 : 3}`),
      zh: expect.not.stringContaining('广'),
    });
});

test.each<[string, string | Uint8Array]>([
  ['a cut workbook', workbook({ rows: [HEADERS] }).subarray(0, 3000)],
  ['a password', compound('EncryptionInfo', 'EncryptedPackage')],
  ['an old workbook', compound('Stream')],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')],
  ['another zip', zipOf({ 'word/document.xml': '<w/>' })],
  ['a cut row', `${HEADERS.join(',')}\n1,2,3,4\n5,6`],
  ['two encodings', Buffer.concat([Buffer.from('编号,广州\n'), gb18030('编号,广州的街\n')])],
  ['two columns', `${HEADERS.join(',')},编号\n1,2,3,4,5\n`],
])('%s is refused in the language of the reader alone', async (_, content) => {
  const failure = await reading.read(content, {}, 'a.x').catch((cause) => cause);
  expect(failure.message).not.toMatch(/[\u3400-\u9fff]/);
  expect(failure.zh).not.toMatch(/ \/ /);
  expect(failure.zh).toMatch(/。$/);
});

test('a file that breaks off in a character names the line', async () => {
  for (const bytes of [Buffer.from(`${HEADERS.join(',')}\n1,2,3,中`), gb18030('编号\n广')])
    await refused(bytes.subarray(0, -1)).toMatchObject({
      kind: 'truncated',
      message: expect.stringContaining('line 2'),
    });
});
