import { expect, test } from 'vitest';
import { FAILURES } from '../../pipeline/contract/failures.ts';
import { gb18030 } from '../read/gb18030.ts';
import { csv, line, SECRET } from './ledger.ts';
import { refused, take } from './taking.ts';

const TABLE = csv([line(1), line(2)]);

test('1 a GB18030 file is read as GB18030, and said so', async () => {
  const { accepted, encodings, notes } = await take(gb18030(TABLE));
  expect(accepted).toHaveLength(2);
  expect(encodings).toEqual(['gb18030']);
  expect(notes).toContainEqual(['encoding', 'GB18030', 1]);
});

test('2 UTF-8 is never taken for GB18030, and a header garbled by that is refused', async () => {
  expect((await take(TABLE)).encodings).toEqual(['utf-8']);
  const garbled = new TextDecoder('gb18030').decode(Buffer.from(TABLE));
  const failure = await refused(garbled);
  expect(failure.exit).toBe(FAILURES.encoding.exit);
  expect(failure.zh).toContain('乱码');
});

test('3 a file is decoded once as a whole: characters of four bytes keep their cells', async () => {
  const rows = csv([line(1, { 所在单位: `${SECRET}𠮷喆`, 备注: '䶮' }), line(2)]);
  const { accepted, found } = await take(gb18030(rows));
  expect(accepted).toHaveLength(2);
  expect(found).toEqual({});
});

test('4 rows appended in another encoding are refused with line and byte', async () => {
  const failure = await refused(Buffer.concat([Buffer.from(TABLE), gb18030(csv([line(3)], []))]));
  expect(failure.kind).toBe('encoding');
  expect(failure.message).toMatch(/line [45], byte offset \d+/);
  expect(failure.zh).toMatch(/第 [45] 行，字节偏移 \d+/);
});

test.each(['\ufffd', '锟斤拷'])(
  '5 %s in a row: kept, counted and named by its row',
  async (lost) => {
    const { accepted, found, notes } = await take(csv([line(1), line(2, { 备注: `工${lost}资` })]));
    expect(accepted).toHaveLength(2);
    expect(found).toEqual({ 3: ['damaged_text'] });
    expect(notes.map(([kind]) => kind)).toContain('replacement_characters');
  },
);

test('a row of full-width, zero-width and other spaces is blank, by either road', async () => {
  const spaces = line(9).map(
    (_, at) => ['\u3000', '\u00a0', '\u200b', ' ', '\t', ''][at % 6] ?? '',
  );
  const text = csv([line(1), spaces, line(2)]);
  for (const given of [text, `${text}\n`]) {
    const { accepted, quarantined } = await take(given);
    expect(accepted.map((row) => row.row_no)).toEqual([2, 4]);
    expect(quarantined).toEqual([]);
  }
});

test('14 UTF-16 text with tabs, saved as .xls', async () => {
  const tabs = TABLE.replaceAll(',', '\t');
  const { accepted, formats } = await take(Buffer.from(`\ufeff${tabs}`, 'utf16le'), {
    name: '台账.xls',
  });
  expect(accepted).toHaveLength(2);
  expect(formats).toEqual(['csv']);
});

test.each(['=cmd|"/c calc"!A1', '+1+1', '-1+1', '@SUM(1)', '\t=1'])(
  'a cell that a spreadsheet would take for a formula is a text: %j',
  async (text) => {
    const rows = csv([line(1, { 反映人: `${text}${SECRET}`, 所在单位: text, 备注: text })]);
    const { accepted, found } = await take(rows);
    expect(accepted).toHaveLength(1);
    expect(found).toEqual({});
    const bad = await take(csv([line(1, { 所属地市: text })]));
    expect(bad.found).toEqual({ 2: ['city_unreadable'] });
    expect(JSON.stringify(bad)).not.toContain(text.trim());
  },
);

test('a file that was cut off while it was copied is refused with the row', async () => {
  const failure = await refused(TABLE.slice(0, -40));
  expect(failure.exit).toBe(FAILURES.truncated.exit);
  expect(failure.message).toContain('row 3');
});

test('emoji and kaomoji are text like any other', async () => {
  const { accepted, found } = await take(
    csv([line(1, { 备注: '谢谢😀 (＾▽＾)', 所在单位: '👷厂' })]),
  );
  expect(accepted).toHaveLength(1);
  expect(found).toEqual({});
});
