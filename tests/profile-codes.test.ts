import { describe, expect, test } from 'vitest';
import { profileSchema } from '../pipeline/contract/profile.ts';
import { codeOf } from '../pipeline/map/labels.ts';
import { wrongCodes } from '../pipeline/profile-codes.ts';

const COLUMNS = { id: '编号', received: '反映日期' };
const wrong = (column: string, values: Record<string, string>) => {
  const columns = { ...COLUMNS, [column]: { column: '列', values } };
  const profile = { name: 'office', title: { zh: '测试', en: 'test' }, columns };
  return wrongCodes(profileSchema.parse(profile));
};

describe('what a label of a profile stands for', () => {
  test.each([
    ['a code', 'industry', 'G'],
    ['a name', 'industry', '交通运输、仓储和邮政业'],
    ['several codes', 'worker_types', 'MIG|WOM'],
    ['still open', 'industry', '?'],
  ])('%s passes', (_, column, said) => expect(wrong(column, { 快递外卖: said })).toEqual([]));

  test.each([
    ['a word of no list', 'industry', '快递'],
    ['nothing', 'industry', ''],
    ['a code of another list', 'industry', 'MIG'],
    ['one of several', 'worker_types', 'MIG|骑'],
  ])('%s is named by place, without the label', (_, column, said) => {
    const [first] = wrong(column, { 其他: '?', 快递外卖: said });
    expect(first?.zh).toMatch(new RegExp(`^columns\\.${column}\\.values 第 2 项.*csv`));
    expect(JSON.stringify(first)).not.toContain('快递外卖');
  });

  test('a name is read as its code', () =>
    expect(codeOf('industries', '快递外卖', { 快递外卖: '住宿和餐饮业' })).toBe('H'));
});
