import { appendFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { carefully, needsCare, readFile } from '../../pipeline/read/read.ts';
import { HEADERS, noted, Reading } from './reading.ts';

const reading = new Reading();
const HEADER = `${HEADERS.join(',')}\n`;

test.each([
  ['LF', '\n', false],
  ['CRLF', '\r\n', false],
  ['LF and a byte order mark', '\n', true],
])('%s', async (_, end, mark) => {
  const lines = [HEADERS.join(','), '1,"a,b","c""d",', '2,"x\ny","",z', '3,"x\r\n\r\ny",5" 管,z'];
  const source = await reading.read((mark ? '\ufeff' : '') + lines.join(end) + end);
  expect(source).toMatchObject({ rowNumber: null, firstRow: 2, defect: 'NULL', notes: [] });
  expect(await reading.rows(source)).toEqual([
    [2, null, '1', 'a,b', 'c"d', null],
    [3, null, '2', 'x\ny', null, 'z'],
    [4, null, '3', 'x\r\n\r\ny', '5" 管', 'z'],
  ]);
});

test('a last line that is whole needs no line end', async () => {
  for (const end of ['5,6,7,', '5,"6\n\n""6""\n","7",8']) {
    const source = await reading.read(`${HEADER}1,2,3,4\n${end}`);
    expect(source.rowNumber).toBeNull();
    expect(await reading.rows(source)).toHaveLength(2);
  }
});

test('300,000 rows come in file order with two threads', async () => {
  const file = reading.file(HEADER, 'order.csv');
  const filling = '广东省总工会工人在线诉求台账'.repeat(3);
  for (let row = 0; row < 300_000; row += 1000)
    appendFileSync(
      file,
      lines(row, (n) => `${n},2014-09-01,${filling},欠薪`),
    );
  const source = await readFile(reading.world, file, reading.hints());
  expect(source.relation).toContain('parallel = true');
  await inOrder(source.relation, 300_000);
});

test('quoted cells that look like rows are never taken for rows', async () => {
  const file = reading.file(HEADER, 'quoted.csv');
  for (let row = 0; row < 150_000; row += 1000)
    appendFileSync(
      file,
      lines(row, (n) => `${n},"${'1,2,3,4\n5,"",""\n\n'.repeat(1 + (n % 40))}",广州,欠薪`),
    );
  const source = await readFile(reading.world, file, reading.hints());
  expect(source.rowNumber).toBeNull();
  await inOrder(source.relation, 150_000);
});

function lines(from: number, line: (n: number) => string): string {
  return Array.from({ length: 1000 }, (_, i) => `${line(from + i)}\n`).join('');
}

async function inOrder(relation: string, rows: number): Promise<void> {
  await reading.world.run(`create or replace table t as select c0 from ${relation}`);
  const found = await reading.world.rows(
    `select count(*)::integer as n, count(*) filter (c0 <> rowid::varchar)::integer as moved from t`,
  );
  expect(found).toEqual([{ n: rows, moved: 0 }]);
}

test('a file that turns out ragged while it is scanned is read again carefully', async () => {
  const file = reading.file(`${HEADER}${'1,2,3,4\n'.repeat(20_000)}5,6,7\n8,9,10,11\n`);
  const source = await readFile(reading.world, file, reading.hints());
  expect(source.rowNumber).toBeNull();
  const error = await reading.rows(source).catch((reason) => reason);
  expect(needsCare(error)).toBe(true);
  const again = await carefully(reading.world, source, file, reading.hints());
  expect(noted(again, 'careful_road')).toBe(20_002);
  expect((await reading.rows(again)).slice(-2)).toEqual([
    [20_002, 'cells_missing', '5', '6', '7', null],
    [20_003, null, '8', '9', '10', '11'],
  ]);
});

test('a file that turns out ragged at once goes that road at once', async () => {
  const source = await reading.read(`${HEADER}1,2,3,4\n5,6,7\n8,9,10,11\n`);
  expect(noted(source, 'careful_road')).toBe(3);
});

test.each(['2,2014-09-02', '2,3,"4', '2,3,"4\n'])(
  'a long file that breaks off with %j is refused at once',
  async (end) => {
    const text = `${HEADER}${'1,2,3,4\n'.repeat(20_000)}${end}`;
    await expect(reading.read(text)).rejects.toMatchObject({
      kind: 'truncated',
      message: expect.stringContaining('row 20002'),
    });
  },
);

test('other errors need no care', () => {
  expect(needsCare(new Error('CSV'))).toBe(false);
});

test.skipIf(process.platform === 'win32')(
  'a name that DuckDB would take for a pattern means this file alone',
  async () => {
    reading.file(`${HEADER}1,2,3,other\n`, '导出1.csv');
    for (const name of ['导出*.csv', '导出?.csv', '导出[1].csv', '导出{1}.csv']) {
      const source = await reading.read(`${HEADER}1,2,3,this\n`, {}, name);
      expect(source.file).toBe(name);
      expect(await reading.rows(source)).toEqual([[2, null, '1', '2', '3', 'this']]);
    }
  },
);
