import { describe, expect, test } from 'vitest';
import type { MeasureId } from '../../pipeline/contract/measures.ts';
import { table } from '../../pipeline/contract/tables.ts';
import type { Cell, Row } from '../../site/editions/schema.ts';
import { balances } from '../../site/figures/balance.ts';
import { sentence } from '../../site/sentences/sentence.ts';
import type { Voice } from '../../site/sentences/words.ts';
import { fakeFigures, figuresOf2015 } from './figures.ts';

const ZH: Voice = { lang: 'zh', rateBase: 30 };
const EN: Voice = { lang: 'en', rateBase: 30 };
const row = (keys: Row['keys'], cells: Partial<Record<MeasureId, Cell>>): Row => ({ keys, cells });
const channel = (code: string, zh: string, assigned: Cell, closed: Cell): Row =>
  row({ quarter: '2014Q4', channel: code, channel_zh: zh, channel_en: code }, { assigned, closed });

test('the funnel to date in fractions', () => {
  const rows = [row({ forum: '14' }, figuresOf2015())];
  const zh = sentence(table('funnel_to_date'), rows, ZH);
  expect(zh).toContain('4424件有效问题中交办1874件');
  expect(zh).toContain('1874件交办中办结1707件（91.1%，95%区间89.7～92.3%）');
  const en = sentence(table('funnel_to_date'), rows, EN);
  expect(en).toContain('of the 1,874 assigned, 1,707 were closed (91.1%, 95% limits 89.7–92.3%)');
});

describe('the newest period by code', () => {
  const rows = [
    {
      ...channel('WEB', '网站', 900, 880),
      keys: { ...channel('WEB', '', 0, 0).keys, quarter: '2014Q3' },
    },
    channel('FORUM', '在线活动', null, null),
    channel('WX', '微信', 25, 24),
    channel('TEL', '热线', 40, 38),
    channel('UNK', '未注明', 500, 400),
  ];

  test('names the largest published code, never an unstated one', () => {
    expect(sentence(table('closure_by_channel'), rows, ZH)).toBe(
      '2014年第四季度收到的有效问题，公开件数的2项中，交办最多的是“热线”：40件交办中办结38件（95.0%，95%区间83.5～98.6%）。另有1项不公开（※）。',
    );
  });

  test('gives no percentage on a small base', () => {
    expect(sentence(table('closure_by_channel'), rows.slice(1, 3), ZH)).toContain(
      '25件交办中办结24件。',
    );
  });

  test('unless the policy of the edition allows one', () => {
    const voice = { ...ZH, rateBase: 25 };
    expect(sentence(table('closure_by_channel'), rows.slice(1, 3), voice)).toContain(
      '25件交办中办结24件（96.0%，95%区间80.5～99.3%）。',
    );
  });

  test('says so where everything is withheld', () => {
    expect(sentence(table('closure_by_channel'), rows.slice(1, 2), ZH)).toBe(
      '2014年第四季度收到的有效问题，1项都不公开（※）。',
    );
  });
});

describe('places are added up, not ranked', () => {
  const place = (id: string, code: string, cells: [Cell, Cell, Cell]) => {
    const [valid, assigned, closed] = cells;
    return row({ year: '2014', quarter: '2014Q4', [id]: code }, { valid, assigned, closed });
  };

  test('cities of a year', () => {
    const rows = [
      place('city', '440100', [100, 40, 38]),
      place('city', '440300', [300, 60, 52]),
      place('city', '440400', [20, 12, null]),
    ];
    expect(sentence(table('funnel_by_city'), rows, ZH)).toBe(
      '2014年收到的有效问题，公开件数的2个地市和单位共有400件，其中交办100件（25.0%，95%区间21.0～29.5%）；100件交办中办结90件（90.0%，95%区间82.6～94.5%）。另有1项不公开（※）。',
    );
    expect(sentence(table('funnel_by_city'), rows, EN)).toBe(
      'Valid appeals received in 2014: the 2 places that are published had 400, 100 of them assigned (25.0%, 95% limits 21.0–29.5%); of the 100 assigned, 90 were closed (90.0%, 95% limits 82.6–94.5%). 1 more is withheld (※).',
    );
  });

  test('regions of a quarter', () => {
    const rows = [
      place('region', 'PRD', [100, 40, 38]),
      place('region', 'EAST', [null, null, null]),
    ];
    expect(sentence(table('funnel_by_region'), rows, ZH)).toContain(
      '2014年第四季度收到的有效问题，公开件数的1个区域共有100件',
    );
  });

  test('pairs of cities and issue groups', () => {
    const pair = (city: string, issue_group: string, valid: Cell) =>
      row({ year: '2014', city, issue_group }, { valid, assigned: valid, closed: valid });
    const rows = [
      pair('440100', 'JOB', 90),
      pair('440100', 'CARE', 30),
      pair('440300', 'JOB', null),
      pair('440300', 'CARE', 10),
    ];
    expect(sentence(table('issue_by_city'), rows, ZH)).toBe(
      '2014年收到的有效问题，2个地市和单位与2大类诉求的4个组合中，3个公开件数，合计130件；1个不公开（※）。',
    );
  });
});

describe('what is counted by receipt is said to be', () => {
  const reason = (code: string, zh: string, invalid_count: Cell) =>
    row(
      { year: '2014', reason_group: code, reason_group_zh: zh, reason_group_en: code },
      { invalid_count },
    );

  test('as a part of the total where every row is published', () => {
    const rows = [reason('unclear', '内容不清', 60), reason('spam', '广告或恶意', 40)];
    expect(sentence(table('invalid_reasons'), rows, ZH)).toBe(
      '2014年收到的无效诉求共100件，“内容不清”最多，60件（60.0%，95%区间50.2～69.1%）。',
    );
    expect(sentence(table('invalid_reasons'), rows, EN)).toBe(
      'Appeals received in 2014 that were not valid: 100 in all; “unclear” had the most, 60 (60.0%, 95% limits 50.2–69.1%).',
    );
  });

  test('and without a total where one is withheld', () => {
    const rows = [reason('unclear', '内容不清', 60), reason('spam', '广告或恶意', null)];
    expect(sentence(table('invalid_reasons'), rows, ZH)).toBe(
      '2014年收到的无效诉求，公开件数的1项中，“内容不清”最多，60件。另有1项不公开（※）。',
    );
  });

  test('types of workers overlap and are never added up', () => {
    const type = (code: string, zh: string, mentions: Cell) =>
      row({ year: '2014', worker_type: code, worker_type_zh: zh }, { mentions });
    const rows = [type('MIG', '农民工', 60), type('WOM', '女职工', 40)];
    expect(sentence(table('worker_types'), rows, ZH)).toBe(
      '2014年收到的有效问题，公开件数的2项中，“农民工”最多，60件。',
    );
  });

  test('callbacks and money', () => {
    const figures = {
      ...fakeFigures(400),
      closed: 150,
      callback_asked: 120,
      callback_reached: 100,
    };
    const rows = [row({ quarter: '2014Q2' }, { ...figures, claimed_count: 50, paid_count: 9 })];
    expect(sentence(table('callbacks'), rows, ZH)).toContain(
      '2014年第二季度收到并已办结的诉求150件，其中回访120件、联系到本人100件；100件有效回访中',
    );
    expect(sentence(table('callbacks'), rows, EN)).toContain(
      'Appeals received in Q2 2014 and closed: 150; the union called back on 120',
    );
    expect(sentence(table('money_recovered'), rows, ZH)).toContain(
      '2014年第二季度收到的有效问题中，50件写明诉求金额',
    );
  });
});

test('withheld figures stay withheld in words', () => {
  const callbacks = { ...fakeFigures(400), solved_yes: null, satisfied: null };
  const said = sentence(table('callbacks'), [row({ quarter: '2014Q4' }, callbacks)], ZH);
  expect(said).toContain('答复已解决※件、满意※件');
});

test.each([
  ['funnel_by_month', '还没有已结束的月份'],
  ['funnel_by_region', '还没有从头到尾都已开办的季度'],
  ['callbacks', '季度结束满6个月后才公布'],
  ['worker_types', '还没有从头到尾都已开办的年份'],
  ['key_issues', '没有数据行'],
])('%s without rows says what it waits for', (id, text) => {
  expect(sentence(table(id), [], ZH)).toContain(text);
});

test('a table of which every period is left out says so', () => {
  expect(sentence(table('funnel_by_city'), [], ZH, ['2014'])).toContain('没有列出');
});

test('the sums a reader can check hold, or the build stops', () => {
  const figures = figuresOf2015();
  expect(balances(row({}, figures), 'zh')[2]).toBe(
    '交办1874 = 办结1707 + 办理中121 + 终止办理19 + 交办后撤回27',
  );
  expect(() => balances(row({}, { ...figures, closed: 1708 }), 'zh')).toThrow('not the sum');
});
