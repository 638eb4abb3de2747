import { describe, expect, test } from 'vitest';
import type { MeasureId } from '../../pipeline/contract/measures.ts';
import { table } from '../../pipeline/contract/tables.ts';
import type { Cell, Row } from '../../site/editions/schema.ts';
import { balances } from '../../site/figures/balance.ts';
import { sentence } from '../../site/sentences/sentence.ts';
import { fakeFigures, figuresOf2015 } from './figures.ts';

const row = (keys: Row['keys'], cells: Partial<Record<MeasureId, Cell>>): Row => ({ keys, cells });
const channel = (code: string, zh: string, assigned: Cell, closed: Cell): Row =>
  row({ quarter: '2014Q4', channel: code, channel_zh: zh, channel_en: code }, { assigned, closed });

test('the funnel to date in fractions', () => {
  const rows = [row({ forum: '14' }, figuresOf2015())];
  const zh = sentence(table('funnel_to_date'), rows, 'zh');
  expect(zh).toContain('4424件有效问题中交办1874件');
  expect(zh).toContain('1874件交办中办结1707件（91.1%）');
  const en = sentence(table('funnel_to_date'), rows, 'en');
  expect(en).toContain('of the 1,874 assigned, 1,707 were closed (91.1%)');
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
    expect(sentence(table('closure_by_channel'), rows, 'zh')).toBe(
      '2014年第四季度，公开件数的2项中，交办最多的是“热线”：40件交办中办结38件（95.0%）。另有1项不公开（※）。',
    );
  });

  test('gives no percentage on a small base', () => {
    expect(sentence(table('closure_by_channel'), rows.slice(1, 3), 'zh')).toContain(
      '25件交办中办结24件。',
    );
  });

  test('says so where everything is withheld', () => {
    expect(sentence(table('closure_by_channel'), rows.slice(1, 2), 'zh')).toBe(
      '2014年第四季度，1项都不公开（※）。',
    );
  });
});

test('withheld figures stay withheld in words', () => {
  const callbacks = { ...fakeFigures(400), solved_yes: null, satisfied: null };
  const said = sentence(table('callbacks'), [row({ quarter: '2014Q4' }, callbacks)], 'zh');
  expect(said).toContain('答复已解决※件、满意※件');
});

test.each([
  ['funnel_by_month', '还没有已结束的月份'],
  ['callbacks', '还没有已结束的季度'],
  ['worker_types', '还没有已结束的年份'],
  ['key_issues', '没有数据行'],
])('%s without rows says what it waits for', (id, text) => {
  expect(sentence(table(id), [], 'zh')).toContain(text);
});

test('the sums a reader can check hold, or the build stops', () => {
  const figures = figuresOf2015();
  expect(balances(row({}, figures), 'zh')[2]).toBe(
    '交办1874 = 办结1707 + 办理中121 + 终止办理19 + 交办后撤回27',
  );
  expect(() => balances(row({}, { ...figures, closed: 1708 }), 'zh')).toThrow('not the sum');
});
