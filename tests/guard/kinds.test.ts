import { describe, expect, test } from 'vitest';
import type { Finding } from '../../pipeline/guard/finding.ts';
import { inspect, type Options } from '../../pipeline/guard/guard.ts';
import { KINDS, type Kind } from '../../pipeline/guard/kinds.ts';

/** Invented throughout; 「」 mark what has to be found. */
const BLOCKED: Partial<Record<Kind, string[]>> = {
  resident_id: [
    '身份证「440099190307121230」',
    '证件号码「44009919030712124X」。',
    '老证「440099030712121」',
    '身份证号少写一位「44009919030712123」',
  ],
  phone: [
    '打「13800000000」找他',
    '「13800000000」 22334',
    '电话+「86 139-0000-0000」',
    '座机「0755-2600 0000」',
    '(「020)83000000」',
    '联系电话「83000000」',
    '客服「400-800-0000」',
    '「+852 9123 4567」',
  ],
  bank_card: [
    '卡号「6222 0000 0000 0000 000」',
    '打到账户「440000001234」',
    '「6217000000000000」',
  ],
  credit_code: ['代码「91440099MA00000000」', '税号 「92440099ma0000000x」'],
  plate: ['开「粤B·12345」来', '「粤AD12345」', '「粵Z1234港」', '「粤b一二三四五」'],
  wechat: ['加微信：「zhang_san88」', '「wxid_abc12345」', '微信号「lao-wang66」'],
  qq: ['QQ：「10000001」', 'qq群 「200000002」'],
  email: ['写到「lisi@example.com」', 'zhang (at) example (dot) com', '「王@example.cn」'],
  url: ['看 「https://example.com/p/1」', '上「www.example.net」', '店铺「example.shop」里'],
  address: ['在「科技路1号3栋501室」', '住「5栋」803房', 'at 「12 Long March Road」'],
  case_number: [
    '「(2016)粤0399民初123号」',
    '「穗劳人仲案〔2016〕123号」',
    '工单号：「GD20160001」',
    '工号「0077」',
  ],
  mask: [
    '「138****5678」',
    '尾号「5678」',
    '「4400**********1234」',
    '「粤B***45」',
    '卡「6222 **** **** 1234」',
  ],
  date: [
    '「2016年3月15日」',
    '「二〇一六年三月十五日」',
    '「2016-03-15」',
    '「3月15日」那天',
    '「3 March 2016」',
    '「March 15, 2016」',
  ],
  employer: [
    '「宏泰兴电子有限公司」欠薪',
    '在「鑫旺达玩具厂」上班',
    '就职于「华南星科技」',
    '「深圳市福瑞康医院」',
    '单位：「南粤星辰」',
  ],
  person: [
    '申请人「张建国」',
    '「刘秀英」女士',
    '联系人：「欧阳明」',
    '姓名 「陳志強」',
    '「李芳」 13800000000',
    'Mr 「Zhang Wei」',
  ],
  passport: ['护照「E00000001」', '回乡证H00000001', '「A123456(7)」'],
};

const PASSED = [
  '打12351或者12345，也可以打12333、12348',
  '打 020-12345',
  '95588',
  '张先生、李某、王师傅、陈女士、小刘、老周、某某说',
  '职工方面马上高兴，周围的人都说好',
  '去公司上班，用人单位、某公司、一家工厂、这家电子厂、该物业公司、派遣公司',
  '省总工会、市人社局、区法院和劳动监察',
  '按《劳动合同法》第三十条和国发〔2016〕5号文件',
  '2016年第三季度，共 1,234 件，占 56.7%，比上年多 1234567 元',
  '10\n20\n138\n1234\n567',
  '有十五个人，三十天以内，一月一次',
  '一二三四，二二三四',
  '广东省深圳市，珠三角',
  '2016 年 7 月那几场的 130 件、1,500 件和 2,000 件',
  '看 https://www.gd.gov.cn/zwgk',
  'the company, a hotel, one factory, three hospitals',
];

const blocks = (text: string, options?: Options) =>
  inspect(text, options).filter(({ tier }) => tier === 'BLOCK');
const spans = (found: Finding[], text: string) =>
  found.map(({ start, end }) => text.slice(start, end));

describe.each(Object.entries(BLOCKED))('%s', (kind, texts) => {
  test.each(texts)('%s', (marked) => {
    const text = marked.replace(/[「」]/g, '');
    const found = blocks(text).filter((one) => one.kind === kind);
    const wanted = /「(.*)」/.exec(marked)?.[1] ?? '';
    expect(found.length).toBeGreaterThan(0);
    expect(spans(found, text).some((one) => one.includes(wanted))).toBe(true);
  });
});

test.each(PASSED)('nothing stops: %s', (text) => {
  expect(blocks(text).map(({ kind }) => kind)).toEqual([]);
});

test('what may be plain and may be not is a question', () => {
  for (const [text, kind] of [
    ['到2016年3月', 'date'],
    ['住在荔湾区', 'address'],
    ['李明去了超市', 'person'],
    ['编号1234567890123', 'case_number'],
    ['微信号123abc', 'wechat'],
  ] as const)
    expect(inspect(text).map((one) => one.kind)).toContain(kind);
});

test('the caller says which hosts, printed days and kinds it knows of', () => {
  expect(blocks('https://example.com/a', { hosts: ['example.com'] })).toEqual([]);
  expect(blocks('《南方日报》2015年2月17日', { printedDates: true })).toEqual([]);
  expect(blocks('自2008年1月1日起施行', { printedDates: true })).toEqual([]);
  expect(blocks('他2015年2月17日入职', { printedDates: true })).toHaveLength(1);
  expect(blocks('2015年2月17日', { skip: ['date'] })).toEqual([]);
});

test('a wrong checksum lowers confidence and lets nothing through', () => {
  const [right] = blocks('440099190307121230');
  const [wrong] = blocks('440099190307121231');
  expect([right?.kind, wrong?.kind]).toEqual(['resident_id', 'resident_id']);
  expect(Math.min(right?.confidence ?? 0, wrong?.confidence ?? 0)).toBeLessThan(1);
});

test('every kind is named, with advice, in both languages', () => {
  for (const { zh, en, advice } of Object.values(KINDS))
    for (const one of [zh, en, advice.zh, advice.en]) expect(one).not.toBe('');
});
