import { describe, expect, test } from 'vitest';
import { workbook } from '../read/workbooks.ts';
import { csv, HEADERS, line } from './ledger.ts';
import { take } from './taking.ts';

test('18 an id in scientific notation is quarantined; digits as text are an id', async () => {
  const { found } = await take(
    csv([line(1, { 编号: '2.01409E+11' }), line(2, { 编号: '000201409000001' })]),
  );
  expect(found).toEqual({ 2: ['id_scientific'] });
});

test.each(["'001", '\u3000001', '\u00a0001\u200b', ' 001 '])('19 %j is the id 001', async (id) => {
  const { found } = await take(csv([line(1, { 编号: id }), line(1, { 编号: '001' })]));
  expect(found).toEqual({ 2: ['repeated_row'] });
});

test('27 a row twice is counted once, also across files', async () => {
  const { accepted, found } = await take(csv([line(1), line(2), line(1)]));
  expect(accepted).toHaveLength(2);
  expect(found).toEqual({ 2: ['repeated_row'] });
  const again = await take({
    'a.csv': csv([line(1)]),
    'b.xlsx': workbook({ rows: [HEADERS, line(1)] }),
  });
  expect(again.accepted).toHaveLength(1);
});

test('28 of two rows with one id the later one stands', async () => {
  const { accepted, found } = await take({
    'a.csv': csv([line(1, { 办理状态: '办理中', 办结日期: null })]),
    'b.csv': csv([line(1)]),
  });
  expect(accepted).toMatchObject([{ v_status: 'closed' }]);
  expect(found).toEqual({ 2: ['superseded_row'] });
});

describe('29, 30 one person under several ids', () => {
  const phone = { 联系电话: '00000000001' };
  const open = { ...phone, 办理状态: '办理中', 办结日期: null };

  test('29 near in time: both rows are suggested to a human, and nothing is merged', async () => {
    const rows = [
      line(1, open),
      line(2, { ...open, 反映日期: '2014-05-03', 交办日期: '2014-05-04', 反映人: '另名' }),
    ];
    const { accepted, found } = await take(csv(rows));
    expect(accepted).toHaveLength(2);
    expect(found).toEqual({ 2: ['maybe_same'], 3: ['maybe_same'] });
  });

  test.each([
    ['more than thirty days apart', { 反映日期: '2014-05-04', 交办日期: '2014-05-04' }],
    ['another issue', { 问题类别: '工伤待遇' }],
    ['another city', { 所属地市: '佛山市' }],
    ['already merged', { 并案编号: 'GD1' }],
    ['already not valid', { 是否有效: '否', 处理方式: null, 交办日期: null, 办理状态: null }],
  ])('29 %s: nothing is said', async (_, given) => {
    const { found } = await take(csv([line(1, open), line(2, { ...open, ...given })]));
    expect(Object.values(found).flat()).not.toContain('maybe_same');
  });

  test('29 a number that many share is a switchboard, not a person', async () => {
    const rows = Array.from({ length: 20 }, (_, n) => line(n, open));
    expect((await take(csv(rows))).found).toEqual({});
  });

  test('30 the same issue again after its closure: the later row is named', async () => {
    const later = { ...open, 反映日期: '2014-05-20', 交办日期: '2014-05-21' };
    const { accepted, found } = await take(csv([line(1, phone), line(2, later)]));
    expect(accepted).toHaveLength(2);
    expect(found).toEqual({ 3: ['repeat_after_closure'] });
    const long = { ...open, 反映日期: '2014-09-20', 交办日期: '2014-09-21' };
    expect((await take(csv([line(1, phone), line(2, long)]))).found).toEqual({});
  });

  test('30 a column that says what a row repeats takes it out of the count', async () => {
    const header = HEADERS.map((one) => (one === '并案编号' ? '重复编号' : one));
    const columns = { id: '编号', received: '反映日期', parent: '重复编号' };
    const { accepted } = await take(csv([line(1), line(2, { 并案编号: 'GD1' })], header), {
      profile: { columns: columns as never },
    });
    expect(accepted.map(({ merged }) => merged)).toEqual([false, true]);
  });
});

test('31 merged cases: the row keeps its day of receipt; people beside the lead are warned of', async () => {
  const rows = [
    line(1, { 涉及人数: '32' }),
    line(2, { 并案编号: 'GD1', 涉及人数: '32' }),
    line(3, { 并案编号: 'GD1' }),
  ];
  const { accepted, found } = await take(csv(rows));
  expect(accepted).toHaveLength(3);
  expect(found).toEqual({ 3: ['merged_people'] });
});
