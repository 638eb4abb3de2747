import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { headerFields } from '../../pipeline/contract/headers.ts';
import { fieldOfValues } from '../../pipeline/map/by-values.ts';
import { draftProfile } from '../../pipeline/map/draft.ts';
import { readFile } from '../../pipeline/read/read.ts';
import { openWorld } from '../../pipeline/world.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'draft-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = '流水号,来访时间,市,途径,职工讲的事,行业,姓名,想法,受理与否';
const ROWS = [
  'A1,2026-03-05,广州市,来访,欠薪,快递外卖,测甲一,甲乙丙,是',
  'A2,2026-03-06,深圳市,热线,社保,制造业,测甲二,丁戊己,√',
  'A3,2026-03-07,佛山市,热线,工伤,制造业,测甲三,庚辛壬,否',
  ',,填表人：测丙丁,飞鸽,,,,,',
];

async function draftOf(header: string, rows: readonly string[]) {
  const file = path.join(folder, 'ledger.csv');
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`);
  const world = await openWorld({ threads: 1 });
  try {
    const hints = { headers: [...headerFields().keys()], fillable: [] };
    return await draftProfile(world, await readFile(world, file, hints));
  } finally {
    await world.close();
  }
}

test('a draft knows columns by header and by what they hold, and says what it lacks', async () => {
  const { yaml, guessed, open, lacking } = await draftOf(HEADER, ROWS);
  expect(parse(yaml).columns).toEqual({
    id: '流水号',
    received: '来访时间',
    city: '市',
    channel: '途径',
    industry: { column: '行业', values: { 快递外卖: '?' } },
    appellant: '姓名',
    issue: '职工讲的事',
  });
  expect([guessed, open, lacking]).toEqual([['职工讲的事'], 1, []]);
  expect(yaml).toMatch(/猜的.*\n {2}issue: 职工讲的事\n/);
  expect(yaml).toMatch(/# 把 \? 换成.*industries\.csv\n {4}values:/);
  expect(yaml).toContain('columns not read: 想法、受理与否\n');
  expect(yaml).toContain('#   closed: 办结日期 /');
});

test('what stands in a total or a signature under the table is not drafted', async () => {
  const { yaml } = await draftOf(HEADER, ROWS);
  expect(yaml).not.toMatch(/测丙丁|飞鸽/);
});

test('without an id the columns that are known are drafted all the same, with what is open', async () => {
  const { yaml, open, lacking } = await draftOf('来访时间,市,姓名,电话,想法', [
    '2026-03-05,广州市,测甲,1,甲',
    '2026-03-06,火星市,测乙,2,乙',
    ',填表人：测丙丁,,,',
  ]);
  expect([open, lacking]).toEqual([1, ['id']]);
  expect(yaml).not.toContain('测丙丁');
  expect(parse(yaml).columns).toEqual({
    received: '来访时间',
    city: { column: '市', values: { 火星市: '?' } },
    appellant: '姓名',
    phone: '电话',
  });
  expect(yaml).toMatch(/please add under columns: {2}id/);
});

const some = (...labels: string[]) => labels.map((label) => ({ label, rows: 1 }));

test.each([
  ['issues', some('欠薪', '社保', '工伤'), 'issue'],
  ['most of them known', some('欠薪', '社保', '甲'), 'issue'],
  ['half of them known', some('欠薪', '社保', '甲', '乙'), undefined],
  ['one label alone', some('欠薪'), undefined],
  ['yes and no, which fit many columns', some('是', '否'), undefined],
  ['cities, which may be where somebody was born', some('广州市', '深圳市'), undefined],
])('a column by its values: %s', (_, labels, name) =>
  expect(fieldOfValues(labels, new Set())).toBe(name),
);

test('a field with a column is not guessed again', () =>
  expect(fieldOfValues(some('欠薪', '社保'), new Set(['issue', 'issue_secondary']))).toBe(
    undefined,
  ));
