import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { gb18030 } from './gb18030.ts';
import { noted, Reading } from './reading.ts';

const reading = new Reading();
const HEADER = '编号,日期,地市,类别\n';
const ROWS = '1,2014-09-01,东莞市,拖欠工资\n2,2014-09-02,广州市,社会保险\n';
const TABLE = HEADER + ROWS;
const CELLS = [
  [2, null, '1', '2014-09-01', '东莞市', '拖欠工资'],
  [3, null, '2', '2014-09-02', '广州市', '社会保险'],
];
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from(TABLE), 'utf-8', 0],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TABLE}`), 'utf-8', 0],
  ['GB18030', gb18030(TABLE), 'gb18030', 1],
  ['UTF-16LE', Buffer.from(`\ufeff${TABLE}`, 'utf16le'), null, 1],
  ['UTF-16BE', utf16be(`\ufeff${TABLE}`), null, 1],
])('%s', async (_, bytes, encoding, notes) => {
  const source = await reading.read(bytes);
  expect(source).toMatchObject({ encoding, bytes: bytes.length, format: 'csv' });
  expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(noted(source, 'encoding')).toBe(notes);
  expect(await reading.rows(source)).toEqual(CELLS);
});

test('GB18030 beyond GBK: 䶮, 𠮷 and €', async () => {
  const bytes = gb18030(`${HEADER}䶮,𠮷,€,喆\n`);
  expect(bytes).toContain(0x34);
  expect(await reading.rows(await reading.read(bytes))).toEqual([[2, null, '䶮', '𠮷', '€', '喆']]);
});

test('the euro of Windows, one byte 80, is read too', async () => {
  const bytes = Buffer.concat([gb18030(`${HEADER}1,2,3,`), Buffer.of(0x80, 0x0a)]);
  expect(await reading.rows(await reading.read(bytes))).toEqual([[2, null, '1', '2', '3', '€']]);
});

const seam = Buffer.from(TABLE).length;
test.each([
  ['GB18030 rows below UTF-8', [Buffer.from(TABLE), gb18030(ROWS)], seam, 4],
  ['UTF-8 rows below GB18030', [gb18030(TABLE), Buffer.from(ROWS)], gb18030(TABLE).length, 4],
  [
    'a GB18030 cell in UTF-8',
    [Buffer.from(`${TABLE}3,`), gb18030('东莞'), Buffer.from(',,\n')],
    seam + 2,
    4,
  ],
  [
    'a UTF-8 cell in GB18030',
    [gb18030(`${TABLE}3,`), Buffer.from('拖欠工资,,\n')],
    gb18030(TABLE).length + 2,
    4,
  ],
  [
    'a byte that is in no encoding',
    [gb18030(`${TABLE}3,`), Buffer.of(0xff), gb18030(',,\n')],
    gb18030(TABLE).length + 2,
    4,
  ],
  [
    'a broken byte in marked UTF-8',
    [Buffer.from(`\ufeff${TABLE}3,`), Buffer.of(0xb0), Buffer.from(',,\n')],
    seam + 5,
    4,
  ],
])('%s is refused with byte and line', async (_, parts, offset, line) => {
  const wanted = offset + firstHigh(parts, offset);
  await expect(reading.read(Buffer.concat(parts))).rejects.toMatchObject({
    kind: 'encoding',
    message: expect.stringContaining(`line ${line}, byte offset ${wanted}`),
    zh: expect.stringContaining(`第 ${line} 行，字节偏移 ${wanted}`),
  });
});

/** How many ASCII bytes stand before the first other byte at or behind an offset. */
function firstHigh(parts: Uint8Array[], offset: number): number {
  return Buffer.concat(parts)
    .subarray(offset)
    .findIndex((byte) => byte >= 0x80);
}

test.each(['锟斤拷', '璇夋眰缂栧彿'])('a header garbled as %s is refused', async (garbled) => {
  for (const header of ['编号,日期,地市,类别,', ''])
    await expect(reading.read(`${header}${garbled},b\n1,2,3,4,5,6\n`)).rejects.toMatchObject({
      kind: 'encoding',
    });
});

test('a rare word in the data is not taken for a garbled header', async () => {
  const source = await reading.read(`${HEADER}1,2,3,涓涓细流\n`);
  expect(await reading.rows(source)).toEqual([[2, null, '1', '2', '3', '涓涓细流']]);
});

test('characters lost before are kept and counted', async () => {
  const source = await reading.read(`${TABLE}3,\ufffd,\ufffd,\n`);
  expect(noted(source, 'replacement_characters')).toBe(2);
  expect(await reading.rows(source)).toContainEqual([4, null, '3', '\ufffd', '\ufffd', null]);
});

test.each(['utf-8', 'gb18030'])('no character of a long %s file is broken', async (encoding) => {
  const row = '1,2014-09-01,东莞市,拖欠工资拖欠工资拖欠工资拖欠工资\n';
  const encode = encoding === 'utf-8' ? Buffer.from : gb18030;
  const parts = [encode(HEADER), ...Array<Buffer>(200_000).fill(encode(row))];
  const source = await reading.read(Buffer.concat(parts));
  expect(source.encoding).toBe(encoding);
  const found = await reading.world.rows(
    `select count(*)::integer as n, count(distinct c3)::integer as d from ${source.relation}`,
  );
  expect(found).toEqual([{ n: 200_000, d: 1 }]);
});
