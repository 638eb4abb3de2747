import { describe, expect, test } from 'vitest';
import { intakeShares } from '../../pipeline/check/shares.ts';
import { isOver } from '../../pipeline/contract/share.ts';
import { csv, type Line, line, SECRET } from './ledger.ts';
import { take } from './taking.ts';

/** One row: what was read of it, and the rules that found something. */
async function one(given: Line) {
  const { accepted, found } = await take(csv([line(1, given)]));
  return { read: accepted[0] ?? {}, rules: found[2] ?? [] };
}

describe('what became of it', () => {
  test('32 reopened after a closure: the latest state stands', async () => {
    const { read, rules } = await one({ 办理状态: '重办', 重办日期: '2014-06-01' });
    expect(read).toMatchObject({
      v_status: 'reopened',
      v_closed: '2014-05-06',
      v_reopened: '2014-06-01',
    });
    expect(rules).toEqual([]);
  });

  test('33 withdrawn before and after assignment', async () => {
    const before = await one({
      处理方式: '职工撤诉',
      交办日期: null,
      办理状态: null,
      办结日期: null,
    });
    expect(before).toMatchObject({ read: { v_disposition: 'withdrawn' }, rules: [] });
    const after = await one({ 办理状态: '职工撤诉', 办结日期: null });
    expect(after).toMatchObject({ read: { v_status: 'withdrawn' }, rules: [] });
  });

  test('34 closed without a date, and a date without closure', async () => {
    expect((await one({ 办结日期: null })).rules).toEqual(['closed_without_date']);
    expect((await one({ 处理方式: '当场答复', 办结日期: null })).rules).toEqual([]);
    expect((await one({ 是否有效: '否', 办结日期: null })).rules).toEqual([]);
    expect((await one({ 处理方式: null, 办结日期: null })).rules).toContain('closed_without_date');
    expect((await one({ 办理状态: '办理中' })).rules).toEqual(['date_without_closure']);
  });

  test('35 prose in place of a status is in progress, never closed', async () => {
    const { read, rules } = await one({
      办理状态: '已与企业沟通，企业承诺下周支付',
      办结日期: null,
    });
    expect(read).toMatchObject({ v_status: 'in_progress' });
    expect(rules).toEqual(['status_unreadable']);
  });

  test.each(['默认满意', '系统默认'])('36 %s is no rating, with a warning', async (text) => {
    expect(await one({ 满意度: text })).toMatchObject({
      read: { v_satisfaction: null },
      rules: ['default_answer'],
    });
  });

  test('36 a rating nobody gave is blank without a word', async () => {
    expect((await one({ 满意度: '未接通' })).rules).toEqual([]);
  });

  test.each([
    ['√', 'yes'],
    ['×', 'no'],
    ['有效', 'yes'],
    ['否', 'no'],
    ['Y', 'yes'],
  ])('37 %s is %s', async (text, valid) => {
    expect(await one({ 是否有效: text })).toMatchObject({ read: { v_valid: valid }, rules: [] });
  });

  test.each([null, '—', '不详'])('37 %s is not “no”', async (text) => {
    expect(await one({ 是否有效: text })).toMatchObject({
      read: { v_valid: null },
      rules: ['validity_missing'],
    });
  });
});

describe('issues', () => {
  test('42 of several issues in a cell the first is primary', async () => {
    expect(await one({ 问题类别: '欠薪、社保；工伤' })).toMatchObject({
      read: { v_issue: 'WG01' },
      rules: [],
    });
  });

  test('43 a vague issue is OT99, an unknown one is listed, and too many need a written reason', async () => {
    expect(await one({ 问题类别: '劳资纠纷' })).toMatchObject({
      read: { v_issue: 'OT99' },
      rules: [],
    });
    expect((await one({ 问题类别: '天上掉下来的' })).rules).toEqual(['issue_unreadable']);
    const limits = { quarantined: 0.02, unclassified: 0.05, gone: 0.02, fresh_days: 31 };
    const over = (n: number) =>
      intakeShares({ rows: 100, quarantined: 0, byRule: { issue_unreadable: n } }, limits).filter(
        isOver,
      );
    expect(over(5)).toEqual([]);
    expect(over(6)).toMatchObject([{ id: 'unclassified', n: 6, of: 100 }]);
  });
});

describe('44 amounts', () => {
  test.each([
    ['6.3万元', '6300000'],
    ['６３０００', '6300000'],
    ['¥1,200.50', '120050'],
    ['5000元', '500000'],
  ])('%s', async (text, fen) => {
    expect(await one({ 诉求金额: text })).toMatchObject({ read: { v_claimed: fen }, rules: [] });
  });

  test.each(['约5万', '3-5万', '每人2000×15人', '-500', '85%', '五万左右'])(
    '%s is no definite amount',
    async (text) => {
      expect(await one({ 诉求金额: text })).toMatchObject({
        read: { v_claimed: null },
        rules: ['claimed_unreadable'],
      });
    },
  );
});

describe('45 people', () => {
  test.each([
    ['12人', 12],
    ['一百二十', 120],
    ['张三等12人', 12],
    ['３名', 3],
    ['5件', 5],
  ])('%s', async (text, people) => {
    expect(await one({ 涉及人数: text })).toMatchObject({ read: { v_people: people }, rules: [] });
  });

  test.each(['30余人', '十几人', '数十人', '-3', '0', '3.5', '约20人'])(
    '%s is no exact number',
    async (text) => {
      expect(await one({ 涉及人数: text })).toMatchObject({
        read: { v_people: null },
        rules: ['people_unreadable'],
      });
    },
  );
});

describe('46 private numbers outside their columns', () => {
  const MOBILE = '13800138000';
  test.each([
    ['a mobile', `请打${MOBILE}`],
    ['a mobile with hyphens', '138-0013-8000'],
    ['an identity card', `身份证44010619900101123X`],
    ['a bank card', '卡号6222021234567890123'],
  ])('%s in a column nobody maps: the column is named, the number never', async (_, text) => {
    const free = { 反映内容: '无', 备注: text };
    const taken = await take(csv([line(1), line(2, free), line(3, free)]));
    expect(taken.accepted).toHaveLength(3);
    expect(taken.found).toEqual({});
    expect(taken.notes).toEqual([['private_column', '备注', 2]]);
    expect(JSON.stringify(taken)).not.toMatch(/8000|123X|890123/);
  });

  test.each<[keyof Line, string[]]>([
    ['办理状态', ['status_unreadable', 'private_text']],
    ['涉及人数', ['people_unreadable', 'private_text']],
    ['区县', ['district_unreadable', 'private_text']],
  ])('in %s, which is read as something else', async (header, rules) => {
    expect(
      (
        await one({
          [header]: `${SECRET}${MOBILE}`,
          ...(header === '办理状态' ? { 办结日期: null } : {}),
        })
      ).rules,
    ).toEqual(rules);
  });

  test('a number in its own column, or a longer one, is none', async () => {
    const rows = [line(1, { 联系电话: MOBILE }), line(2, { 备注: '工单201409000001380013800055' })];
    expect(await take(csv(rows))).toMatchObject({ found: {}, notes: [] });
  });
});
