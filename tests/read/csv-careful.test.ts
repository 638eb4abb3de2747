import { expect, test } from 'vitest';
import { survey } from '../../pipeline/read/survey.ts';
import { gb18030 } from './gb18030.ts';
import { HEADERS, noted, Reading } from './reading.ts';

const reading = new Reading();
const HEADER = HEADERS.join(',');

test.each(['\n', '\r\n', '\r'])('blank rows are left out and counted, line end %j', async (end) => {
  const lines = [
    '台账',
    '',
    HEADER,
    '',
    '1,2,3,4',
    '',
    ',,,',
    '"a\n\nb",2,3,4',
    ' ,\u3000,\u200b,',
    '',
  ];
  const source = await reading.read(lines.join(end));
  expect(source).toMatchObject({ rowNumber: '"row"', firstRow: 4, defect: 'defect' });
  expect(noted(source, 'blank_rows')).toBe(4);
  expect(noted(source, 'careful_road')).toBe(2);
  expect(await reading.rows(source)).toEqual([
    [5, null, '1', '2', '3', '4'],
    [8, null, 'a\n\nb', '2', '3', '4'],
  ]);
});

test('white space behind the last line end is no broken row', async () => {
  const source = await reading.read(`${HEADER}\n1,2,3,4\n `);
  expect(noted(source, 'blank_rows')).toBe(1);
});

test('lone returns end lines', async () => {
  const source = await reading.read(`${HEADER}\r1,2,3,4\r\r5,6,7,8\r`);
  expect((await reading.rows(source)).map(([row]) => row)).toEqual([2, 4]);
});

test('a blank line is seen where two pieces of a file meet', async () => {
  const row = '1,2,3,4\n';
  const piece = row.repeat((8 << 20) / row.length);
  for (const [text, uneven] of [
    [`${piece}\n${row}`, true],
    [piece + row, false],
  ] as const) {
    const file = reading.file(text);
    const { look } = await survey(file);
    expect(await look.shape(file)).toMatchObject({ uneven });
  }
});

test('rows of blank cells, as Excel saves them, are found without a blank line', async () => {
  const source = await reading.read(`${HEADER}\n1,2,3,4\n,,,\n,,,\n`);
  expect(noted(source, 'blank_rows')).toBe(2);
  expect(await reading.rows(source)).toEqual([[2, null, '1', '2', '3', '4']]);
});

test('rows with too few or too many cells are kept and marked', async () => {
  const source = await reading.read(`${HEADER}\n\n1,2,3\n1,2,3,4,5\n1,2,3,4,,\n1,2,3,4, \n`);
  expect(await reading.rows(source)).toEqual([
    [3, 'cells_missing', '1', '2', '3', null],
    [4, 'cells_extra', '1', '2', '3', '4'],
    [5, null, '1', '2', '3', '4'],
    [6, null, '1', '2', '3', '4'],
  ]);
});

test('stray quotes stay in the text', async () => {
  const source = await reading.read(`${HEADER}\n\n"a"b,c"d,"e""f",g\n`);
  expect(await reading.rows(source)).toEqual([[3, null, '"a"b', 'c"d', 'e"f', 'g']]);
});

test('line ends of two kinds', async () => {
  const source = await reading.read(`${HEADER}\n1,2,3,4\n\n5,6,7,8\r\n9,10,11,12\n`);
  expect((await reading.rows(source)).map(([row, , , , , last]) => [row, last])).toEqual([
    [2, '4'],
    [4, '8'],
    [5, '12'],
  ]);
});

test('a GB18030 file', async () => {
  const source = await reading.read(gb18030(`${HEADER}\n\n1,2,广州,欠薪\n`));
  expect(source.encoding).toBe('gb18030');
  expect(await reading.rows(source)).toEqual([[3, null, '1', '2', '广州', '欠薪']]);
});

test('a long cell with blank lines does not send a file here', async () => {
  const source = await reading.read(`${HEADER}\n1,"${'字\n\n'.repeat(9000)}",3,4\n`);
  expect(noted(source, 'careful_road')).toBe(0);
});

test('two files take two tables', async () => {
  const [a, b] = [
    await reading.read(`${HEADER}\n\n1,2,3,4\n`),
    await reading.read(`${HEADER}\n\n5,6,7,8\n`),
  ];
  expect(await reading.rows(a)).toEqual([[3, null, '1', '2', '3', '4']]);
  expect(await reading.rows(b)).toEqual([[3, null, '5', '6', '7', '8']]);
});
