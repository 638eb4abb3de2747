import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isDamaged, readFile } from '../../pipeline/read/read.ts';
import { Reading } from './reading.ts';

const reading = new Reading();

async function parquet(select: string, name: string) {
  const file = path.join(reading.folder, name);
  await reading.world.run(`copy (${select}) to '${file}' (format parquet)`);
  return readFile(reading.world, file, reading.hints({ headers: ['编号', 'a'] }));
}

test('every column is text, numbered as below a header row', async () => {
  const source = await parquet(
    `select 201409000001 as "编号", '' as blank, date '2014-09-01' as "day",
      timestamp '2014-09-01 08:30:00' as moment, timestamptz '2014-09-01 00:30:00+00' as instant,
      12.50::decimal(9, 2) as money, 5::double as whole, 0.5::double as half, true as yes,
      'x'::blob as bytes, null::integer as nothing, 'it''s' as "a ""b"""`,
    'types.parquet',
  );
  expect(source).toMatchObject({ format: 'parquet', encoding: null, firstRow: 2, notes: [] });
  expect(source.headers.at(-1)).toBe('a "b"');
  expect(await reading.rows(source)).toEqual([
    [
      2,
      null,
      '201409000001',
      null,
      '2014-09-01',
      '2014-09-01 08:30:00',
      '2014-09-01 08:30:00',
      '12.50',
      '5',
      '0.5',
      'TRUE',
      'x',
      null,
      "it's",
    ],
  ]);
});

test('row numbers follow the file', async () => {
  for (const column of ['a', 'file_row_number']) {
    const source = await parquet(`select range as ${column} from range(5000)`, `${column}.parquet`);
    const found = await reading.world.rows(
      `select count(*)::integer as n from ${source.relation} where c0::integer + 2 = ${source.rowNumber}`,
    );
    expect(found).toEqual([{ n: 5000 }]);
  }
});

test('a file whose pages are damaged is refused as damaged when it is scanned', async () => {
  const good = await parquet(
    'select range as a, md5(range::varchar) as b from range(9000)',
    'page.parquet',
  );
  expect(await isDamaged(reading.world, good)).toBe(false);
  const bytes = readFileSync(path.join(reading.folder, 'page.parquet'));
  const source = await reading.read(bytes.fill(0xff, 100_000, 120_000), {}, 'damaged.parquet');
  expect(await isDamaged(reading.world, source)).toBe(true);
});

test('a file without rows', async () => {
  await expect(parquet('select 1 as a where false', 'none.parquet')).rejects.toMatchObject({
    kind: 'header_only',
  });
});
