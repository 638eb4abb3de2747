import { pullOf } from './issues.ts';
import { issueLabel } from './labels.ts';
import { type Random, stream, type Weighted } from './random.ts';
import type { Intake } from './records.ts';

const CONTENTS: readonly ((matter: string) => string)[] = [
  (matter) => `示例数据：职工反映“${matter}”方面的问题，请求工会协助。`,
  (matter) => `示例数据：就${matter}一事咨询有关规定，希望得到答复。`,
  (matter) => `示例数据：称单位在${matter}上的做法不妥，要求核实处理。`,
];

/** Line breaks, commas and quotation marks, as clerks leave them in a remarks column. */
const REMARKS = [
  '示例数据',
  '示例数据,已电话告知',
  '示例数据\n第二次来电补充材料',
  '示例数据："已转告单位"',
];

const CALM: Weighted<string> = [
  ['咨询', 62],
  ['求助', 23],
  ['投诉', 15],
];
const PRESSING: Weighted<string> = [
  ['投诉', 46],
  ['求助', 39],
  ['咨询', 10],
  ['举报', 5],
];

/** The free texts of an appeal and the nature a clerk gives it. */
export interface Wording {
  nature: string;
  content: string;
  remark: string;
}

/** Words an appeal; every text says that it is sample data. */
export function scribe(): (intake: Intake) => Wording {
  const random = stream('texts');
  return ({ issue }) => ({
    nature: natureOf(issue, random),
    content: random.pick(CONTENTS)(issue ? issueLabel(issue) : '未写明'),
    remark: random.chance(60) ? random.pick(REMARKS) : '',
  });
}

function natureOf(issue: string, random: Random): string {
  if (issue === 'OT03') return '表扬感谢';
  if (issue === 'OT01' || issue === 'OT02') return '建议';
  if (issue === '') return '其他';
  return random.weighted(pullOf(issue) >= 6 ? PRESSING : CALM);
}
