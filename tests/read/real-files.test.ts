import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFile } from '../../pipeline/read/read.ts';
import { noted, Reading } from './reading.ts';

const reading = new Reading();
const TEDDY = ['留言编号', '留言用户', '留言主题', '留言时间', '留言详情', '答复意见', '答复时间'];
const CASES = ['Case', 'Received', 'Assigned', 'Closed', 'Status'];
const CALLS = ['SRRecordID', 'SRType', 'CreatedDate', 'SRStatus', 'CloseDate'];

interface Expected {
  headers: string[];
  rows: number;
  last: number;
  blank?: number;
}
const FILES: Readonly<Record<string, Expected>> = {
  'sc_wage_complaints/Copy_of_FOIA_Request.xlsx': {
    headers: CASES,
    rows: 14_654,
    last: 14_655,
    blank: 2,
  },
  'teddycup2020/附件4.xlsx': { headers: TEDDY, rows: 2816, last: 2817 },
  'teddycup2020/附件4.gb18030.csv': { headers: TEDDY, rows: 2816, last: 2817 },
  'baltimore_311/311_sample.csv': { headers: CALLS, rows: 10_000, last: 10_001 },
  'baltimore_311/311_sample.xlsx': { headers: CALLS, rows: 10_000, last: 10_001 },
};

for (const [name, { headers, rows, last, blank = 0 }] of Object.entries(FILES)) {
  const file = `../shared/real/${name}`;
  test.skipIf(!existsSync(file))(name, async () => {
    const source = await readFile(reading.world, file, reading.hints({ headers }));
    expect(noted(source, 'blank_rows')).toBe(blank);
    const found = await reading.rows(source);
    expect(found).toHaveLength(rows);
    expect(found.at(-1)?.[0]).toBe(last);
  });
}
