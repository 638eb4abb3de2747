import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readFile } from '../../pipeline/read/read.ts';
import { openWorld } from '../../pipeline/world.ts';
import { workbook } from '../read/workbooks.ts';
import { HEADERS, line } from './ledger.ts';
import { refused } from './taking.ts';

const NAME = { name: '台账.xlsx' };
const SHEET = 'xl/worksheets/sheet1.xml';
const folder = mkdtempSync(path.join(tmpdir(), 'sizes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const whole = workbook({ rows: [HEADERS, line(1)] });
/** Where the entry of the sheet stands in the directory at the end of the zip. */
const entry = whole.lastIndexOf(SHEET) - 46;

test('a workbook whose directory declares gigabytes is refused, with the limit', async () => {
  const bomb = Buffer.from(whole);
  bomb.writeUInt32LE(4_000_000_000, entry + 24);
  const failure = await refused(bomb, NAME);
  expect(failure.kind).toBe('workbook');
  expect(failure.zh).toMatch(/台账\.xlsx.*太大.*250 MB.*CSV/);
  expect(failure.message).toMatch(/250 MB.*CSV/);
});

test('so is one of many parts, none of them too large alone', async () => {
  const bomb = Buffer.from(whole);
  for (let at = bomb.indexOf('PK\x01\x02'); at >= 0; at = bomb.indexOf('PK\x01\x02', at + 1))
    bomb.writeUInt32LE(200_000_000, at + 24);
  expect((await refused(bomb, NAME)).zh).toContain('太大');
});

test('a workbook that unpacks to more than its directory declares is refused before it does', async () => {
  const unpacked = 400_000_000;
  const packed = deflateRawSync(Buffer.alloc(unpacked, 0x20));
  const name = Buffer.from(SHEET);
  const header = whole.subarray(
    whole.readUInt32LE(entry + 42),
    whole.readUInt32LE(entry + 42) + 30,
  );
  const local = Buffer.concat([header, name, packed]);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(0, 28);
  const bomb = Buffer.concat([local, whole]);
  const end = bomb.lastIndexOf('PK\x05\x06');
  bomb.writeUInt32LE(bomb.readUInt32LE(end + 16) + local.length, end + 16);
  for (let at = bomb.readUInt32LE(end + 16); at < end; at = bomb.indexOf('PK\x01\x02', at + 1)) {
    if (at < 0) break;
    bomb.writeUInt32LE(bomb.readUInt32LE(at + 42) + local.length, at + 42);
  }
  const moved = entry + local.length;
  bomb.writeUInt16LE(8, moved + 10);
  bomb.writeUInt32LE(packed.length, moved + 20);
  bomb.writeUInt32LE(0, moved + 42);
  const before = process.memoryUsage.rss();
  const failure = await refused(bomb, NAME);
  expect(failure.zh).toContain('损坏');
  expect(process.memoryUsage.rss() - before).toBeLessThan(unpacked / 2);
});

test.each([
  ['台账.xlsx', 'PK\x03\x04', '200 MB'],
  ['台账.xls', '<html><table><tr>', '100 MB'],
])('a gigabyte of %s is refused without being read', async (name, start, limit) => {
  const file = path.join(folder, name);
  writeFileSync(file, start);
  truncateSync(file, 1_000_000_000);
  const world = await openWorld({ threads: 1 });
  const before = process.memoryUsage.rss();
  await expect(readFile(world, file, { headers: [], fillable: [] })).rejects.toMatchObject({
    kind: 'workbook',
    zh: expect.stringMatching(new RegExp(`${limit}.*CSV`)),
  });
  expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
  await world.close();
});
