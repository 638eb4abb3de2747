import { expect, test } from 'vitest';
import { HEADERS, noted, Reading } from './reading.ts';

const reading = new Reading();
const ROW = ['1', '2014-09-01', '广州', '欠薪'];

test.each([[','], ['\t'], [';']])('the delimiter %j', async (delimiter) => {
  const text = [HEADERS, ROW].map((cells) => cells.join(delimiter)).join('\n');
  const source = await reading.read(`${text}\n`);
  expect(source.headers).toEqual(HEADERS);
  expect(await reading.rows(source)).toEqual([[2, null, ...ROW]]);
});

test.each(['sep=;', 'SEP=|', '"sep=|"'])(
  'Excel’s first line %s is honoured, and is no row',
  async (line) => {
    const delimiter = line.includes(';') ? ';' : '|';
    const text = [HEADERS, ROW].map((cells) => cells.join(delimiter)).join('\r\n');
    for (const end of ['\r\n', '\r\n\r\n']) {
      const source = await reading.read(`\ufeff${line}\r\n${text}${end}`);
      expect(await reading.rows(source)).toEqual([[2, null, ...ROW]]);
    }
  },
);

test('titles above the header are skipped, with quoted line breaks and blank lines', async () => {
  const titles = '"2014年9月\n工人在线诉求台账",,,\n\n填报单位：,,,\n';
  const source = await reading.read(`${titles}${HEADERS.join(',')}\n${ROW.join(',')}\n`);
  expect(source).toMatchObject({ firstRow: 5, headers: HEADERS });
  expect(source.notes).toContainEqual({
    kind: 'header_row',
    place: '第 4 行 / row 4',
    count: 3,
  });
  expect(await reading.rows(source)).toEqual([[5, null, ...ROW]]);
});

test('on the fast road too, quoted line breaks above and in the header count as no row', async () => {
  const header = '"编\n号",日期,"地\r\n市","类别"';
  const source = await reading.read(`"台\n账",,,\n${header}\n${ROW.join(',')}\n`);
  expect(source).toMatchObject({ firstRow: 3, rowNumber: null });
  expect(source.headers[0]).toBe('编\n号');
  expect(await reading.rows(source)).toEqual([[3, null, ...ROW]]);
});

test('a byte order mark before a quoted header with a line break', async () => {
  const source = await reading.read(`\ufeff"编\n号",日期,地市,类别\n${ROW.join(',')}\n`);
  expect(await reading.rows(source)).toEqual([[2, null, ...ROW]]);
});

test('the header is found by its meaning, not its spelling', async () => {
  const source = await reading.read('x,*编 号,日期（必填）,地\u200b市,类别\n0,1,2,3,4\n');
  expect(source.headers).toEqual(['x', '*编 号', '日期（必填）', '地\u200b市', '类别']);
});

test('the header may stand in row 15, and no lower', async () => {
  const table = `${HEADERS.join(',')}\n${ROW.join(',')}\n`;
  expect((await reading.read(`${'说明\n'.repeat(14)}${table}`)).firstRow).toBe(16);
  await expect(reading.read(`${'说明\n'.repeat(15)}${table}`)).rejects.toMatchObject({
    kind: 'no_header',
  });
});

test('two header rows are joined', async () => {
  const source = await reading.read(
    '台账,,,,,\n编号,日期,地市,类别,办理情况,\n,,,,是否办结,日期\n1,2,3,4,是,5\n',
  );
  const joined = ['办理情况/是否办结', '办理情况/日期'];
  expect(source.headers).toEqual([...HEADERS, ...joined]);
  expect(source.notes).toContainEqual({
    kind: 'header_joined',
    place: '第 2–3 行 / rows 2–3',
    count: 2,
  });
  expect(await reading.rows(source)).toEqual([[4, null, '1', '2', '3', '4', '是', '5']]);
});

test('a header of groups only is joined where the profile names it so, else its names do', async () => {
  const text = '基本,,办理,\n编号,日期,地市,类别\n1,2,3,4\n';
  const joined = ['基本/编号', '基本/日期', '办理/地市', '办理/类别'];
  expect((await reading.read(text, { headers: joined })).headers).toEqual(joined);
  const plain = await reading.read(text);
  expect(plain.headers).toEqual(HEADERS);
  expect(plain.firstRow).toBe(3);
});

test('equal names under different groups stay apart', async () => {
  const source = await reading.read('收到,,办理,\n日期,地市,日期,类别\n1,2,3,4\n', {
    headers: ['日期', '地市', '类别'],
  });
  expect(source.headers).toEqual(['收到/日期', '收到/地市', '办理/日期', '办理/类别']);
});

test.each([
  ['a record with digits', '1,2014-09-01,广州,欠薪,,'],
  ['a record without digits', '甲,九月,广州,欠薪,是,否'],
  ['a record with one cell', ',,,,,否'],
])('%s is never taken for a second header row', async (_, record) => {
  const source = await reading.read(`编号,日期,地市,类别,备注,\n${record}\n`);
  expect(source.headers).toEqual([...HEADERS, '备注', '']);
  expect(noted(source, 'header_joined')).toBe(0);
  expect(await reading.rows(source)).toHaveLength(1);
});
