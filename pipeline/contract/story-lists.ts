import { codes } from './codes.ts';
import type { Label } from './lists.ts';

/** How a matter came out for the worker: not whether the union closed it. In display order. */
export const STORY_OUTCOMES = [
  { code: 'solved', zh: '解决了', en: 'Solved' },
  { code: 'partly', zh: '部分解决', en: 'Partly solved' },
  { code: 'not', zh: '没有解决', en: 'Not solved' },
] as const satisfies readonly Label[];

/** What the worker got; sums as bands only, because an exact sum gives a person away. */
export const REMEDIES = [
  { code: 'none', zh: '没有得到', en: 'Nothing' },
  { code: 'advice', zh: '得到解释和指引', en: 'An explanation and the way to go on' },
  {
    code: 'rights',
    zh: '不是钱款：补办、恢复或者改正',
    en: 'No money: something made good, restored or put right',
  },
  { code: 'money', zh: '得到钱款，数额不写', en: 'Money, the sum not told' },
  { code: 'money-5k', zh: '不到5000元', en: 'Less than CNY 5,000' },
  { code: 'money-20k', zh: '5000元至不到2万元', en: 'CNY 5,000 to less than 20,000' },
  { code: 'money-50k', zh: '2万元至不到5万元', en: 'CNY 20,000 to less than 50,000' },
  { code: 'money-200k', zh: '5万元至不到20万元', en: 'CNY 50,000 to less than 200,000' },
  { code: 'money-more', zh: '20万元以上', en: 'CNY 200,000 or more' },
] as const satisfies readonly Label[];

/** Yuan paid that each band holds, from `min` to below `max`; remedies without money have none. */
export const REMEDY_BOUNDS: Readonly<
  Partial<Record<(typeof REMEDIES)[number]['code'], { min: number; max: number }>>
> = {
  money: { min: 0.01, max: Number.POSITIVE_INFINITY },
  'money-5k': { min: 0.01, max: 5_000 },
  'money-20k': { min: 5_000, max: 20_000 },
  'money-50k': { min: 20_000, max: 50_000 },
  'money-200k': { min: 50_000, max: 200_000 },
  'money-more': { min: 200_000, max: Number.POSITIVE_INFINITY },
};

/** What can happen to an appeal on its way, step by step. */
export const STEPS = [
  { code: 'received', zh: '收到诉求', en: 'Appeal received' },
  { code: 'answered', zh: '直接解答', en: 'Answered directly' },
  { code: 'assigned', zh: '交办', en: 'Assigned' },
  { code: 'listed', zh: '列入十件事', en: 'Listed among the ten key issues' },
  { code: 'contacted', zh: '联系本人，核对情况', en: 'Worker contacted, facts checked' },
  { code: 'evidence', zh: '帮助收集证据', en: 'Help with collecting evidence' },
  { code: 'employer', zh: '找单位交涉', en: 'Taken up with the employer' },
  { code: 'inspection', zh: '请有关部门到单位检查', en: 'Workplace inspected by the authority' },
  { code: 'referred', zh: '转给主管部门', en: 'Passed to the authority in charge' },
  { code: 'mediated', zh: '调解', en: 'Mediation' },
  { code: 'agreed', zh: '达成协议', en: 'Agreement reached' },
  { code: 'failed', zh: '没有谈成', en: 'No agreement reached' },
  { code: 'lawyer', zh: '安排法律援助', en: 'Legal aid arranged' },
  { code: 'arbitration', zh: '申请劳动仲裁', en: 'Labour arbitration applied for' },
  { code: 'award', zh: '仲裁裁决', en: 'Arbitration award' },
  { code: 'court', zh: '到法院起诉', en: 'Taken to court' },
  { code: 'recognised', zh: '作出工伤认定', en: 'Work injury recognised' },
  { code: 'performed', zh: '协议或者决定履行', en: 'Agreement or decision carried out' },
  { code: 'aid', zh: '给予帮扶', en: 'Assistance given' },
  { code: 'explained', zh: '说明结果和以后的路', en: 'Result and further routes explained' },
  { code: 'closed', zh: '办结', en: 'Closed' },
  { code: 'callback', zh: '回访', en: 'Callback' },
  { code: 'reopened', zh: '重新办理', en: 'Reopened' },
] as const satisfies readonly Label[];

/** Who took a step. Bodies by their level only: a district or a firm would give a person away. */
export const HANDLERS = [
  { code: 'province', zh: '省总工会', en: 'Provincial federation' },
  { code: 'city', zh: '市总工会', en: 'City federation' },
  { code: 'local', zh: '区县、镇街工会', en: 'District or town union' },
  { code: 'enterprise', zh: '企业工会', en: 'Enterprise union' },
  { code: 'inspectorate', zh: '劳动监察部门', en: 'Labour inspectorate' },
  { code: 'insurance', zh: '社会保险部门', en: 'Social insurance authority' },
  { code: 'fund', zh: '公积金管理中心', en: 'Housing fund centre' },
  { code: 'safety', zh: '安全生产、卫生部门', en: 'Safety or health authority' },
  { code: 'arbitrators', zh: '劳动仲裁委员会', en: 'Labour arbitration commission' },
  { code: 'court', zh: '法院', en: 'Court' },
  { code: 'legal-aid', zh: '法律援助', en: 'Legal aid' },
  { code: 'worker', zh: '职工本人', en: 'The worker' },
  { code: 'government', zh: '其他政府部门', en: 'Another government department' },
] as const satisfies readonly Label[];

/** On what ground a story is told. */
export const CONSENTS = [
  {
    code: 'written',
    zh: '本人书面同意，发布前看过全文',
    en: 'The worker agreed in writing and read the text before it was published',
  },
  {
    code: 'recorded',
    zh: '本人口头同意，有记录',
    en: 'The worker agreed orally, and that is on record',
  },
  {
    code: 'press',
    zh: '已由报刊公开报道，这里比报道写得更少',
    en: 'Reported in the press; less is told here than there',
  },
  {
    code: 'invented',
    zh: '虚构的示例，不是真实的人和事',
    en: 'Invented as an example; no real person or event',
  },
] as const satisfies readonly Label[];

/** Ways a matter can be handled: answered at once, or one of the assignment modes. */
export function routes(): readonly Label[] {
  const modes = codes('modes').filter(({ code }) => code !== 'unknown');
  const answered = codes('dispositions').filter(({ code }) => code === 'answered');
  return [...answered, ...modes];
}

/** The province: the coarsest place a story can name. */
export const PROVINCE = 'GD';

/** Industries a story may name: not the one of records that say none. */
export function storyIndustries(): readonly Label[] {
  return codes('industries').filter(({ code }) => code !== 'U');
}

/** Cities a place of a story holds: all of the province, those of a region, or the city itself. */
export function citiesWithin(place: string): string[] {
  const cities = codes('cities').filter(({ more }) => more.slug);
  const within = cities.filter(
    ({ code, more }) => place === PROVINCE || place === more.region || place === code,
  );
  return within.map(({ code }) => code);
}

/** Places a story may name: the province, a region or a city, never anything smaller. */
export function storyPlaces(): readonly Label[] {
  const regions = codes('regions').filter(({ code }) => code !== 'OTHER');
  return [
    { code: PROVINCE, zh: '全省', en: 'Guangdong' },
    ...regions,
    ...codes('cities').filter(({ more }) => more.slug),
  ];
}
