import { describe, expect, test } from 'vitest';
import { readDate } from '../../pipeline/map/dates.ts';
import { codeOf } from '../../pipeline/map/labels.ts';
import { readAmount, readCount } from '../../pipeline/map/numbers.ts';
import { spelling } from '../../pipeline/map/spelling.ts';
import { translate } from '../../pipeline/map/translate.ts';

describe('dates (catalogue 20–23)', () => {
  test.each([
    ['２０１４年４月３日', '2014-04-03'],
    ['20140403', '2014-04-03'],
    ['14-4-3', '2014-04-03'],
    ['2014.4.3', '2014-04-03'],
    ["'2014-04-03", '2014-04-03'],
    ['2014-4-3 9:05', '2014-04-03'],
    ['41732', '2014-04-03'],
    ['41732.5', '2014-04-03'],
    ['2014年9月', '2014-09'],
    ['2014年9月上旬', '2014-09'],
    ['2014-02-30', '2014-02-30'],
    ['春节前', undefined],
    ['03/04/2014', undefined],
    ['12月29日', undefined],
    ['2.01409E+11', undefined],
  ])('%s → %s', (text, expected) => expect(readDate(text)).toBe(expected));
});

describe('whole numbers (catalogue 45)', () => {
  test.each([
    ['12', '12'],
    ['１２人', '12'],
    ['第14场', '14'],
    ['一百二十', '120'],
    ['十二', '12'],
    ['两千零五', '2005'],
    ['3.0', '3'],
    ['30余人', undefined],
    ['十几人', undefined],
    ['张三等12人', '12'],
    ['甲等30余人', undefined],
    ['3.5', undefined],
  ])('%s → %s', (text, expected) => expect(readCount(text)).toBe(expected));
});

describe('amounts (catalogue 44)', () => {
  test.each([
    ['6.3万元', '63000'],
    ['６３０００', '63000'],
    ['¥1,200.50', '1200.5'],
    ['1200.00元', '1200'],
    ['0.00015万', '1.5'],
    ['约5万', undefined],
    ['3-5万', undefined],
    ['每人2000×15人', undefined],
    ['1.234', undefined],
    ['12,34', undefined],
  ])('%s → %s', (text, expected) => expect(readAmount(text, '元')).toBe(expected));

  test('a bare number counts in the column’s unit', () => {
    expect(readAmount('6.3', '万元')).toBe('63000');
    expect(readAmount('6.3元', '万元')).toBe('6.3');
  });
});

describe('labels (catalogue 37–43)', () => {
  test.each([
    ['cities', '广州', '440100'],
    ['cities', ' 广州市总工会 ', '440100'],
    ['cities', '穗', '440100'],
    ['cities', '广东省肇庆市端州区', '441200'],
    ['cities', '萝岗区', '440100'],
    ['cities', '高要市', '441200'],
    ['cities', '城区', undefined],
    ['cities', '省直机关工会', 'X-PROV'],
    ['cities', '广铁集团', 'X-IND'],
    ['cities', '大城市', undefined],
    ['flags', '√', 'yes'],
    ['flags', '×', 'no'],
    ['modes', '领导批示', 'leader'],
    ['statuses', '回复完成', 'replied'],
    ['issues', '劳资纠纷', 'OT99'],
    ['channels', '１２３５１', 'TEL'],
  ] as const)('%s %s → %s', (list, label, expected) =>
    expect(codeOf(list, label, {})).toBe(expected),
  );

  test('the profile’s own labels come first', () => {
    expect(codeOf('channels', 'Phone', { phone: 'TEL' })).toBe('TEL');
  });
});

describe('cells', () => {
  const to = {
    column: { values: {}, formats: [] },
    missing: new Set(['', '—', '不详']),
    unit: '元' as const,
    days: { date1904: false, window: null },
  };

  test.each([
    ['issue', '欠薪、社保；工伤', 'WG01'],
    ['worker_types', '异地务工人员、女职工', 'MIG|WOM'],
    ['worker_types', '异地务工人员、外星人', undefined],
    ['satisfaction', '默认满意', null],
    ['satisfaction', '满意', 'satisfied'],
    ['valid', '—', null],
    ['people', '不 详', null],
    ['channel', '飞鸽', undefined],
    ['key', '1', 'yes'],
    ['key', '第7件', 'yes'],
    ['key', '十', 'yes'],
    ['key', '0', 'no'],
    ['key', '11', undefined],
    ['valid', '7', undefined],
  ] as const)('%s: %s → %s', (name, raw, expected) =>
    expect(translate(raw, { ...to, name })).toBe(expected),
  );

  test('a label in no list takes the profile’s “otherwise”', () => {
    const column = { ...to.column, otherwise: 'UNK' };
    expect(translate('飞鸽', { ...to, name: 'channel', column })).toBe('UNK');
  });

  test('a missing mark can be a label where the profile says so', () => {
    const column = { ...to.column, values: { '—': 'no' } };
    expect(translate('—', { ...to, name: 'valid', column })).toBe('no');
  });
});

test('spelling folds width, space and zero-width marks, and Kangxi radicals', () => {
  expect(spelling(' Ａ\u200b⼯ \u3000')).toBe('a工');
});
