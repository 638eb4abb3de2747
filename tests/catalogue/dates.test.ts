import { describe, expect, test } from 'vitest';
import { workbook } from '../read/workbooks.ts';
import { type Cell, csv, HEADERS, type Line, line } from './ledger.ts';
import { take } from './taking.ts';

const NAME = { name: '台账.xlsx' };
const ofDate = async (text: string, more: Line = {}) => {
  const { accepted, found } = await take(
    csv([
      line(1, {
        反映日期: text,
        交办日期: null,
        处理方式: '解答',
        办理状态: null,
        办结日期: null,
        ...more,
      }),
    ]),
  );
  return { read: accepted[0]?.v_received, rules: found[2] ?? [] };
};

test.each([
  '2014年4月3日',
  '2014/4/3',
  '2014.4.3',
  '20140403',
  '２０１４年４月３日',
  '2014-04-03 09:05:00',
  '41732',
])('20, 21 %s is a day', async (text) =>
  expect(await ofDate(text)).toEqual({ read: '2014-04-03', rules: [] }),
);

test.each(['14-4-3', '14年4月3日'])(
  '20 the two digits of %s are 20xx, with a warning',
  async (text) =>
    expect(await ofDate(text)).toEqual({ read: '2014-04-03', rules: ['year_two_digits'] }),
);

test.each(['2014年9月', '2014年9月上旬'])(
  '22 %s is a month and never its first day in silence',
  async (text) =>
    expect(await ofDate(text)).toEqual({ read: '2014-09-01', rules: ['received_month_only'] }),
);

test('22 a vague closing date is none', async () => {
  const { accepted, found } = await take(csv([line(1, { 办结日期: '春节前' })]));
  expect(accepted).toMatchObject([{ v_closed: null }]);
  expect(found).toEqual({ 2: ['closed_unreadable', 'closed_without_date'] });
});

test.each([
  ['2014-02-30', 'received_unreadable'],
  ['2104-09-01', 'received_future'],
  ['03/04/2014', 'received_unreadable'],
  ['春节前', 'received_unreadable'],
])('23 %s is quarantined: %s', async (text, rule) =>
  expect(await ofDate(text)).toEqual({ read: undefined, rules: [rule] }),
);

test.each<[Line, string[]]>([
  [{ 交办日期: '2014-04-01' }, ['assigned_before_received']],
  [{ 办结日期: '2014-04-03', 交办日期: '2014-04-05' }, ['closed_before_assigned']],
  [{ 办结日期: '2014-03-03' }, ['closed_before_received', 'closed_before_assigned']],
])('24 days in the wrong order: %j', async (given, rules) => {
  const { accepted, found } = await take(csv([line(1, given)]));
  expect(accepted).toHaveLength(1);
  expect(found).toEqual({ 2: rules });
});

test('25 a day after the day of the export is quarantined; a deadline may be', async () => {
  const rows = [
    line(1, { 反映日期: '2017-01-21', 交办日期: null, 办结日期: null }),
    line(2, { 办理期限: '2018-01-01' }),
  ];
  const { found } = await take(csv(rows));
  expect(found[2]).toContain('received_future');
  expect(found[3]).toBeUndefined();
});

describe('26 a date without a year', () => {
  const rows = [
    line(1, { 反映日期: '12月29日', 交办日期: '1月5日', 办结日期: '1月20日' }),
    line(2, { 反映日期: '1月3日', 交办日期: '1月5日', 办结日期: '3月上旬' }),
  ];
  const across = [
    { v_received: '2014-12-29', v_assigned: '2015-01-05', v_closed: '2015-01-20' },
    { v_received: '2015-01-03', v_assigned: '2015-01-05', v_closed: '2015-03-01' },
  ];
  const titled = (title: string, more: Cell[][] = rows) =>
    workbook({ rows: [[title], HEADERS, ...more] });

  test.each<[string, Parameters<typeof take>]>([
    ['the title', [titled('2015年1月“工人在线”台账'), NAME]],
    ['a title of two months', [titled('2014年12月至2015年1月台账'), NAME]],
    ['the sheet', [workbook({ name: '2015年1月', rows: [HEADERS, ...rows] }), NAME]],
    ['the name of the file', [csv(rows), { name: '2015年1月台账.csv' }]],
    ['the span of the export', [csv(rows), { earliest: '2014-12-01', exported: '2015-04-30' }]],
  ])('takes its year from %s, across New Year, with a warning', async (_, [given, options]) => {
    const { accepted, found } = await take(given, options);
    expect(accepted).toMatchObject(across);
    const first = Number(Object.keys(found)[0]);
    expect(found[first]).toEqual(['year_inferred']);
    expect(found[first + 1]).toEqual(['closed_month_only', 'year_inferred']);
  });

  test('is not guessed where it could be several years, or lies far from the title', async () => {
    const { found } = await take(csv([line(1, { 反映日期: '12月29日' })]));
    expect(found).toEqual({ 2: ['received_unreadable'] });
    const far = titled('2015年1月台账', [line(1, { 反映日期: '6月1日' })]);
    expect((await take(far, NAME)).found).toEqual({ 3: ['received_unreadable'] });
    const year = titled('2014年台账', [line(1, { 反映日期: '12月20日', 办结日期: '1月5日' })]);
    const { accepted, found: ofYear } = await take(year, NAME);
    expect(accepted).toMatchObject([{ v_received: '2014-12-20', v_closed: null }]);
    expect(ofYear[3]).toContain('closed_unreadable');
  });
});
