import { expect, test } from 'vitest';
import { bareNumbers } from '../../../site/texts/bare-numbers.ts';
import { treeOf } from '../../../site/texts/tree.ts';
import { blocksOf } from '../../../site/texts/words.ts';

const found = (text: string) => bareNumbers(text).map((one) => one.text);

test.each([
  ['办结率91.1%', ['91.1%']],
  ['办结率９１％', ['９１％']],
  ['收到1,874件', ['1,874件']],
  ['有12人受伤', ['12人']],
  ['拿回8万元', ['8万']],
  ['过了45天', ['45天']],
  ['½的人', ['½的']],
  ['八成职工满意', ['八成']],
  ['近三成工友、七成以上', ['三成', '七成']],
  ['占九成。', ['九成']],
  ['三分之一的诉求', ['三分之一']],
  ['百分之八十的人', ['百分之八十']],
  ['比上年增加了两倍', ['增加了两倍']],
  ['三百多件诉求', ['三百多件']],
  ['二十五人来反映', ['二十五人']],
  ['1,874 appeals', ['1,874 appeals']],
  ['91 per cent of them', ['91 per']],
  ['eighty per cent of them', ['eighty per cent']],
  ['nine in ten workers', ['nine in ten']],
  ['two thirds of the appeals', ['two thirds of']],
  ['two times as many', ['two times as']],
  ['it doubled', ['doubled']],
  ['in 45 days', ['45 days']],
  ['2016 appeals', ['2016 appeals']],
])('“%s” has a number of no source', (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test.each([
  '打12351、12333或者12348',
  '第三十条，第30条，第一项',
  'Under article 30, articles 30 and 31 of the law',
  '三十日内申请，一年的期限，九十八天',
  'within thirty days, one year, ninety-eight days',
  '2013年12月开办，2015年2月17日报道，2015年',
  'in December 2013, on 17 February 2015, since 2013',
  '第38场活动，the 38th forum, forum 38',
  '三件事，两个人，十几步',
  '按《工资支付条例》，不低于最低工资的百分之八十',
  '第十一条规定，单位有会员二十五人以上的',
  'Under the Labour Law at least eighty per cent is due',
  '二倍工资，按日工资的三倍支付报酬',
  '写成一份，没有谈成一部分，第三成员，一成不变',
  'WCAG 2.0、2.1、2.2，SHA-256，A4，60 KB，320像素，4.5比1',
])('“%s” has none', (text) => {
  expect(found(text)).toEqual([]);
});

test('a number cut in two by bold letters is found, where it begins', () => {
  const tree = treeOf('一句话。\n\n有**三百**五十\n**件**。');
  if (!('root' in tree)) throw new Error('the text was not read');
  const [, block] = blocksOf(tree.root);
  expect(block?.text).toBe('有三百五十\n件。');
  const cut = treeOf('办结**91**.1%。');
  const [first] = 'root' in cut ? blocksOf(cut.root) : [];
  const [number] = bareNumbers(first?.text ?? '');
  expect(number?.text).toBe('91.1%');
  expect(first?.placeAt(number?.at ?? 0)).toEqual({ line: 1, column: 5 });
});
