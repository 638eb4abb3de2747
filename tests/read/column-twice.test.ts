import { expect, test } from 'vitest';
import { HEADERS, noted, Reading } from './reading.ts';
import { workbook } from './workbooks.ts';

const reading = new Reading();
const table = (same: boolean, blankLine = '') =>
  `x,编号,日期, 编 号,地市,x,编号（必填）,类别\n${blankLine}0,1,2,1,3,9,${same ? 1 : 7},4\n`;
const KEPT = ['x', '编号', '日期', '地市', 'x', '类别'];
const ROW = ['0', '1', '2', '3', '9', '4'];

test.each([
  ['the fast road', '', 2],
  ['the careful road', '\n', 3],
])('a column that repeats another is left out on %s', async (_, blankLine, row) => {
  const source = await reading.read(table(true, blankLine));
  expect(source.headers).toEqual(KEPT);
  expect(noted(source, 'header_twice')).toBe(2);
  expect(await reading.rows(source)).toEqual([[row, null, ...ROW]]);
});

test('a column that contradicts another is refused, and both are named', async () => {
  const rows = [HEADERS.concat('编号'), ['1', '2', '3', '4', '5']];
  for (const [content, name] of [
    [table(false), 'columns B and G'],
    [table(false, '\n'), 'columns B and G'],
    [workbook({ rows }), 'columns A and E'],
  ] as const)
    await expect(reading.read(content)).rejects.toMatchObject({
      kind: 'column_twice',
      message: expect.stringContaining(name),
    });
});

test('headers that are not known may repeat', async () => {
  const source = await reading.read('编号,日期,地市,类别,备注,备注\n1,2,3,4,5,6\n');
  expect(source.headers.slice(-2)).toEqual(['备注', '备注']);
});

test('a ragged file with a repeated column is read carefully', async () => {
  const source = await reading.read('编号,日期,地市,类别,编号\n1,2,3,4,1\n1,2,3,4,1,9\n');
  expect(noted(source, 'careful_road')).toBe(2);
  expect((await reading.rows(source)).map(([row, defect]) => [row, defect])).toEqual([
    [2, null],
    [3, 'cells_extra'],
  ]);
});
