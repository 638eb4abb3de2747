import { describe, expect, test } from 'vitest';
import { workbook } from '../read/workbooks.ts';
import { type Cell, csv, HEADERS, line, only, SECRET } from './ledger.ts';
import { take } from './taking.ts';

const book = (...rows: Cell[][]) => workbook({ rows: [HEADERS, ...rows] });
const NAME = { name: '台账.xlsx' };

describe('9 totals and signatures', () => {
  test.each<[string, Cell[]]>([
    ['合计', only({ 编号: '合计' })],
    ['合　计, with a number', only({ 编号: '合　计', 涉及人数: '2' })],
    ['小计 in another column', only({ 场次: '小计', 涉及人数: 2 })],
    ['合计：2件', only({ 编号: '合计：2件' })],
    ['合计 and 2 beside it', only({ 编号: '合计', 反映人: 2 })],
    ['a signature', only({ 编号: `填表人：${SECRET}`, 反映日期: '审核：' })],
    ['a signature in another column', only({ 反映人: `审核人：${SECRET}`, 备注: '（盖章）' })],
    ['a sheet that goes on', only({ 编号: '续表' })],
  ])('%s is left out, named, and does no harm', async (_, total) => {
    for (const given of [csv([line(1), line(2), total]), book(line(1), line(2), total)]) {
      const { accepted, found, quarantined } = await take(
        given,
        given instanceof Uint8Array ? NAME : {},
      );
      expect(accepted).toHaveLength(2);
      expect(found).toEqual({ 4: ['total_row'] });
      expect(quarantined).toEqual([4]);
    }
  });

  test.each<[string, Cell[]]>([
    ['rows', only({ 编号: '合计：3件' })],
    ['rows beside the word', only({ 编号: '合计', 反映人: '3' })],
    ['people', only({ 编号: '合计', 涉及人数: '5' })],
    ['yuan', only({ 编号: '合计', 诉求金额: '1' })],
  ])('a total of %s that does not agree is warned of', async (_, total) => {
    const { accepted, found } = await take(csv([line(1), line(2), total]));
    expect(accepted).toHaveLength(2);
    expect(found).toEqual({ 4: ['total_row', 'total_differs'] });
  });

  test('subtotals count since the last one, totals since the start', async () => {
    const rows = [
      line(1),
      only({ 编号: '小计', 涉及人数: '1' }),
      line(2, { 涉及人数: '4' }),
      only({ 编号: '小计', 涉及人数: '4' }),
      only({ 编号: '总计：2件', 涉及人数: '5' }),
    ];
    const { found } = await take(csv(rows));
    expect(found).toEqual({ 3: ['total_row'], 5: ['total_row'], 6: ['total_row'] });
  });

  test('people that could not be read explain a total that is larger', async () => {
    const rows = [line(1, { 涉及人数: '30余人' }), line(2), only({ 编号: '合计', 涉及人数: '33' })];
    expect((await take(csv(rows))).found).toEqual({ 2: ['people_unreadable'], 4: ['total_row'] });
  });

  test('an appeal without an id that tells of a 合计 in its text is no total', async () => {
    const { found } = await take(
      csv([line(1), line(2, { 编号: null, 反映内容: '欠薪合计5000元' })]),
    );
    expect(found).toEqual({ 3: ['id_missing'] });
  });
});

describe('10 rows below a gap or a note', () => {
  const blank: Cell[] = HEADERS.map(() => null);
  test.each(['csv', 'xlsx'])(
    'below up to three blank rows nothing is said, in %s',
    async (kind) => {
      const rows = (gap: number) => [line(1), ...Array<Cell[]>(gap).fill(blank), line(2), line(3)];
      const taken = (gap: number) =>
        kind === 'csv' ? take(csv(rows(gap))) : take(book(...rows(gap)), NAME);
      const near = await taken(3);
      expect(near.accepted).toHaveLength(3);
      expect(near.notes.map(([note]) => note)).not.toContain('below_gap');
      const far = await taken(4);
      expect(far.accepted).toHaveLength(3);
      expect(far.notes).toContainEqual(['below_gap', '第 7 行起 / from row 7', 2]);
    },
  );

  test('below 补充： the table goes on', async () => {
    const { accepted, found } = await take(csv([line(1), only({ 编号: '补充：' }), line(2)]));
    expect(accepted).toHaveLength(2);
    expect(found).toEqual({ 3: ['total_row'] });
  });

  test.each<[string, Cell[]]>([
    ['in the first column', only({ 编号: '填表说明：1．本表逐月填写' })],
    ['in another', only({ 场次: '注：以导出日为准' })],
  ])('below notes %s the table has ended; what stands there is quarantined', async (_, note) => {
    const rows = [line(1), line(2), note, line(3), line(1)];
    const { accepted, found, quarantined } = await take(csv(rows));
    expect(accepted.map(({ row_no }) => row_no)).toEqual([2, 3]);
    expect(found).toEqual({ 4: ['notes_row'], 5: ['below_notes'], 6: ['below_notes'] });
    expect(quarantined).toEqual([4, 5, 6]);
  });
});

describe('rows that are no appeals', () => {
  test.each(['测试', 'test'])('a row of %s is quarantined', async (word) => {
    const rows = [
      line(1, { 反映人: word }),
      line(2, { 反映内容: word }),
      line(3, { 备注: '测试合格后上岗' }),
    ];
    const { found, quarantined } = await take(csv(rows));
    expect(found).toEqual({ 2: ['test_row'], 3: ['test_row'] });
    expect(quarantined).toEqual([2, 3]);
  });
});
