import { crc32 } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { workbookOf } from '../../pipeline/check-report/book/book.ts';
import { cellText } from '../../pipeline/check-report/book/cell-text.ts';
import { restSays, rowByRow } from '../../pipeline/check-report/by-rule.ts';
import type { Taken } from '../../pipeline/check-report/found.ts';
import type { Ledger } from '../../pipeline/check-report/ledger.ts';
import { html } from '../../pipeline/check-report/page/markup.ts';
import { MOST_PLACES, rulesFound } from '../../pipeline/check-report/rules-found.ts';
import { RULES } from '../../pipeline/contract/rules.ts';
import type { Intake } from '../../pipeline/intake.ts';
import { worldOf } from '../rows.ts';

const ledger = (rows: Ledger['rows']): Ledger => ({
  id: 'x',
  title: '逐行',
  says: ['note'],
  columns: [
    { title: 'a', width: 10 },
    { title: 'n', width: 10, as: 'count' },
  ],
  rows,
});

test.each([
  ['=1+1', "'=1+1"],
  ['+8613', "'+8613"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
  ['诉求=1', '诉求=1'],
  ['', ''],
  ['a\u0000b\ufffe', 'a b '],
  ['\ud800x', '\ufffdx'],
])('the text %j is written as %j', (text, written) => {
  expect(cellText(text)).toBe(written);
});

describe('a workbook', () => {
  test('is read back by another program as it was written, whatever its texts hold', async () => {
    const texts = ['<b>&"', '_x000D_', ' 两端有空格 ', '𠮷', 'a\nb'];
    const bytes = await workbookOf([ledger(texts.map((text, n) => [text, n]))], 'footer');
    const sheet = XLSX.read(bytes).Sheets.逐行 ?? {};
    const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
    expect(rows.slice(2)).toEqual(texts.map((text, n) => [text, n]));
  });

  test('takes a list of 300,000 rows without holding it', async () => {
    function* rows(): Generator<[string, number]> {
      for (let n = 0; n < 300_000; n++) yield ['一行的内容', n];
    }
    const before = process.memoryUsage().rss;
    const bytes = await workbookOf([ledger({ [Symbol.iterator]: rows })], 'footer');
    expect(bytes.length).toBeLessThan(4_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
    expect(crc32(bytes)).toBe(
      crc32(await workbookOf([ledger({ [Symbol.iterator]: rows })], 'footer')),
    );
  });
});

const FILE = { source: { file: 'a.csv', sheet: null }, mapping: { fields: [] } };

describe('more findings than fit', () => {
  test('are cut rule by rule, so that all rules together fit on one sheet', () => {
    expect(MOST_PLACES * RULES.length).toBeLessThan(1_048_576 - 2);
    expect(MOST_PLACES).toBeGreaterThan(1000);
  });

  test('are counted in a sentence beside those listed', async () => {
    const rows = ['1', '2', '3', '4'].map((id) => ({ id, received: 'x' }));
    const world = await worldOf(rows);
    const byRule = { received_unreadable: 4 };
    const intake = { byRule, files: [FILE] } as unknown as Intake;
    const [found] = await rulesFound(world, intake, 3);
    await world.close();
    const taken = { intake, rules: [found] } as unknown as Taken;
    expect([...rowByRow(taken, ({ zh }) => zh).rows].map((row) => [row[2], row[8]])).toEqual([
      ...[2, 3, 4].map((row) => [row, expect.stringContaining('2014-04-03')]),
      [null, expect.stringContaining('还有 1 行没有列出')],
    ]);
    expect(found?.places.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(found && restSays(found, 3, ({ zh }) => zh)).toEqual([
      expect.stringContaining('还有 1 行没有列出'),
    ]);
  });
});

test('a value in HTML is text, whatever it looks like', () => {
  expect(html`<p>${'<img src=x onerror=1>'}${['&', html`<br>`]}${1}</p>`.text).toBe(
    '<p>&lt;img src=x onerror=1&gt;&amp;<br>1</p>',
  );
});
