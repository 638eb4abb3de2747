import { expect, test } from 'vitest';
import { bareHeader, headerUnit, normaliseHeader } from '../../pipeline/contract/header.ts';

test.each([
  [' 交 办 日期 ', '交办日期'],
  ['交办\r\n日期', '交办日期'],
  ['\ufeff诉求\u200b编号\u3000', '诉求编号'],
  ['＊联系电话（必填）', '联系电话'],
  ['*Phone (Required)', 'phone'],
  ['ＩＤ', 'id'],
  ['诉求金额（万元）', '诉求金额(万元)'],
])('the header %j is compared as %j', (text, expected) => {
  expect(normaliseHeader(text)).toBe(expected);
});

test.each([
  ['诉求金额（万元）', '诉求金额', '万元'],
  ['诉求金额 [元]', '诉求金额', '元'],
  ['到账金额（单位：万元）', '到账金额', '万元'],
  ['涉及人数（人）', '涉及人数', null],
  ['办结日期（最近）', '办结日期(最近)', null],
  ['万元户', '万元户', null],
])('the header %j is bare as %j with the unit %j', (text, bare, unit) => {
  expect(bareHeader(text)).toBe(bare);
  expect(headerUnit(text)).toBe(unit);
});
