import type { Day } from './calendar.ts';
import { cityLabel, industryLabel, issueLabel } from './labels.ts';
import type { Appeal } from './records.ts';

/** What stands in a cell before it is written; a day stays a day until a file spells it. */
export type Cell = string | number | { day: Day };

/** One line of an export file, by column header. */
export type Line = Record<string, Cell>;

type Value = Cell | null;

const onDay = (day: Day | null): Value => (day === null ? null : { day });
const yesNo = (yes: boolean) => (yes ? '是' : '否');
const place = (city: string) => (city === 'X-UNK' ? '' : cityLabel(city));
const issue = (code: string) => (code ? issueLabel(code) : '');

const COLUMNS: Readonly<Record<string, (appeal: Appeal) => Value>> = {
  编号: (a) => a.id,
  场次: (a) => a.forum,
  反映日期: (a) => onDay(a.received),
  来源渠道: (a) => a.channel,
  诉求性质: (a) => a.nature,
  反映人: (a) => a.origin.appellant,
  联系电话: (a) => a.origin.phone,
  所在单位: (a) => a.origin.employer,
  所属地市: (a) => place(a.origin.city),
  区县: (a) => a.origin.district,
  行业: (a) => (a.origin.industry === 'U' ? '' : industryLabel(a.origin.industry)),
  职工类型: (a) => a.origin.workerTypes.join('、'),
  涉及人数: (a) => a.people,
  问题类别: (a) => issue(a.issue),
  次要类别: (a) => issue(a.secondary),
  反映内容: (a) => a.content,
  是否有效: (a) => yesNo(a.verdict.valid),
  无效原因: (a) => a.verdict.reason,
  处理方式: (a) => a.disposition,
  交办方式: (a) => a.mode,
  交办单位: (a) => a.unit,
  交办日期: (a) => onDay(a.assigned),
  办理期限: (a) => onDay(a.due),
  办理状态: (a) => a.status,
  办结日期: (a) => onDay(a.closed),
  重办日期: (a) => onDay(a.reopened),
  办理结果: (a) => a.outcome,
  '诉求金额（元）': (a) => a.money.claimed,
  '协议金额（元）': (a) => a.money.agreed,
  '到账金额（元）': (a) => a.money.paid,
  是否回访: (a) => a.callback.asked,
  是否有效回访: (a) => a.callback.reached,
  是否解决: (a) => a.callback.solved,
  满意度: (a) => a.callback.satisfaction,
  重点关注: (a) => yesNo(a.key),
  并案编号: (a) => a.verdict.parent,
  备注: (a) => a.remark,
};

/** Column headers in the order of the export. */
export const HEADERS: readonly string[] = Object.keys(COLUMNS);

/** An appeal as a line of the export, spelled as the code lists do. */
export function lineOf(appeal: Appeal): Line {
  return Object.fromEntries(
    Object.entries(COLUMNS).map(([header, value]) => [header, value(appeal) ?? '']),
  );
}
