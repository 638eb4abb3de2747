import type { Dimension, Table } from '../table.ts';
import { DIMENSIONS as D } from './dimensions.ts';

const ASSIGNED = {
  zh: '批次口径：按交办日期归期的交办件，截至数据截至日是否办结；缺交办日期的按收到日期',
  en: 'Cohort basis: appeals assigned in the period, closed or not at the as-of date; by date of receipt where the date of assignment is missing',
};

function closureBy(
  period: Dimension,
  dimension: Dimension,
  name: { zh: string; en: string },
  privacy: Table['privacy'],
): Table {
  return {
    id: `closure_by_${dimension.id}`,
    title: { zh: `按${name.zh}看办结`, en: `Closure by ${name.en}` },
    grain: {
      zh: `一行为一个${period.zh}的一个${name.zh}`,
      en: `one row per ${period.en} and ${name.en}`,
    },
    dimensions: [period, dimension],
    measures: ['assigned', 'closed', 'in_progress', 'terminated', 'withdrawn_after', 'overdue'],
    base: 'assigned',
    rates: ['closure_rate'],
    basis: ASSIGNED,
    universe: 'assigned',
    clock: 'assigned',
    privacy,
  };
}

/** What became of the appeals that were assigned. */
export const CLOSURE_TABLES: Table[] = [
  {
    id: 'stock_flow_by_month',
    title: { zh: '各月在办件的存量与流量', en: 'Open appeals: stock and flow by month' },
    grain: { zh: '一行为一个已结束的月份', en: 'one row per month that has ended' },
    dimensions: [D.month],
    measures: [
      'opening',
      'newly_assigned',
      'newly_reopened',
      'newly_closed',
      'newly_ended',
      'closing',
    ],
    base: null,
    rates: [],
    basis: {
      zh: '当期口径：期初在办 + 本期交办 + 本期重办 − 本期办结 − 本期终止或撤回 = 期末在办；办结后重办又再办结的，只计最后一次办结',
      en: 'Flow basis: open at the start + newly assigned + newly reopened − newly closed − newly ended = open at the end; a matter closed, reopened and closed again counts its last closure only',
    },
    universe: 'assigned',
    clock: 'assigned',
    privacy: 'total',
  },
  closureBy(D.year, D.issue, { zh: '诉求类别', en: 'issue' }, 'province'),
  closureBy(D.year, D.subissue, { zh: '诉求小类', en: 'sub-issue' }, 'province'),
  closureBy(D.quarter, D.city, { zh: '地市', en: 'city' }, 'local'),
  closureBy(D.quarter, D.channel, { zh: '来源渠道', en: 'channel' }, 'province'),
  closureBy(D.quarter, D.mode, { zh: '交办方式', en: 'assignment mode' }, 'province'),
  closureBy(D.year, D.industry, { zh: '行业', en: 'industry' }, 'local'),
];
