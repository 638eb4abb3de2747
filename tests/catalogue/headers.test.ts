import { expect, test } from 'vitest';
import { workbook } from '../read/workbooks.ts';
import { type Cell, csv, HEADERS, line } from './ledger.ts';
import { refused, take } from './taking.ts';

const NAME = { name: '台账.xlsx' };

test('6 a title above the header, merged across, is passed over and said so', async () => {
  const rows: Cell[][] = [['2014年4月工人在线诉求台账'], [], HEADERS, line(1)];
  const { accepted, notes } = await take(workbook({ rows, merges: ['A1:X1'] }), NAME);
  expect(accepted).toMatchObject([{ row_no: 4 }]);
  expect(notes).toContainEqual(['header_row', '第 3 行 / row 3', 2]);
  const text = `2014年4月工人在线诉求台账${','.repeat(HEADERS.length - 1)}\n${csv([line(1)])}`;
  expect((await take(text)).accepted).toMatchObject([{ row_no: 3 }]);
});

test('7 two header rows are joined: the group and the name below it', async () => {
  const closing = HEADERS.indexOf('办理状态');
  const groups = HEADERS.map((header, i) =>
    i === closing ? '办理情况' : i === closing + 1 ? null : header,
  );
  const names = HEADERS.map((_, i) =>
    i === closing ? '是否办结' : i === closing + 1 ? '日期' : null,
  );
  const rows: Cell[][] = [groups, names, line(1)];
  const columns = {
    id: '编号',
    received: '反映日期',
    status: '办理情况/是否办结',
    closed: '办理情况/日期',
  };
  const letters = [closing, closing + 1].map((at) => String.fromCharCode(65 + at));
  const bytes = workbook({ rows, merges: [`${letters[0]}1:${letters[1]}1`] });
  const { accepted, notes } = await take(bytes, {
    ...NAME,
    profile: { columns: columns as never },
  });
  expect(accepted).toMatchObject([{ row_no: 3, v_status: 'closed', v_closed: '2014-05-06' }]);
  expect(notes).toContainEqual(['header_joined', '第 1–2 行 / rows 1–2', 2]);
});

test('11 two columns of one name: equal ones are one, others refuse the file', async () => {
  const twice = (value: string) => csv([[...line(1), value]], [...HEADERS, '办结日期']);
  const { accepted, notes } = await take(twice('2014-05-06'));
  expect(accepted).toMatchObject([{ v_closed: '2014-05-06' }]);
  expect(notes).toContainEqual(['header_twice', '办结日期', 1]);
  const failure = await refused(twice('2014-05-07'));
  expect(failure.kind).toBe('column_twice');
  expect(failure.zh).toMatch(/列、Y 列/);
});

test('12 headers are known however they are spaced, starred or broken', async () => {
  const spelled = HEADERS.map((header) =>
    header === '交办日期' ? '" 交 办\n日期 "' : header === '编号' ? '*编\u200b号（必填）' : header,
  );
  const text = csv([line(1)]).replace(HEADERS.join(','), spelled.join(','));
  const { accepted, found } = await take(text);
  expect(accepted).toMatchObject([{ v_assigned: '2014-04-04' }]);
  expect(found).toEqual({});
});

test('12 a unit in the header counts', async () => {
  const header = HEADERS.map((one) => (one === '诉求金额' ? '诉求金额（万元）' : one));
  const { accepted } = await take(csv([line(1, { 诉求金额: '6.3' })], header));
  expect(accepted).toMatchObject([{ v_claimed: '6300000' }]);
});
