import type { Dimension, Table, TableDeclaration } from '../table.ts';
import { DIMENSIONS as D } from './dimensions.ts';
import { DAYS, HANDLED } from './measure-groups.ts';

const RECEIVED = {
  zh: '按收到日期归期的有效问题；办理情况截至数据截至日',
  en: 'Valid appeals by date of receipt; what was done is counted up to the as-of date',
};

function closureBy(
  period: Dimension,
  dimension: Dimension,
  name: { zh: string; en: string },
  privacy: Table['privacy'],
): TableDeclaration {
  return {
    id: `closure_by_${dimension.id}`,
    title: { zh: `按${name.zh}看办结`, en: `Closure by ${name.en}` },
    grain: {
      zh: `一行为${period.kind === 'year' ? '一年' : `一个${period.zh}`}的一个${name.zh}`,
      en: `one row per ${period.en} and ${name.en}`,
    },
    dimensions: [period, dimension],
    measures: ['valid', ...HANDLED, ...(dimension.id === 'subissue' ? [] : DAYS)],
    base: 'valid',
    rates: ['closure_rate'],
    basis: RECEIVED,
    universe: 'valid',
    clock: 'received',
    privacy,
    restated: 'agency',
  };
}

/** What became of the appeals that were assigned. */
export const CLOSURE_TABLES: TableDeclaration[] = [
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
    clock: 'event',
    privacy: 'total',
    restated: 'all',
  },
  closureBy(D.year, D.issue, { zh: '诉求类别', en: 'issue' }, 'province'),
  closureBy(D.year, D.subissue, { zh: '诉求小类', en: 'sub-issue' }, 'province'),
  closureBy(D.quarter, D.channel, { zh: '来源渠道', en: 'channel' }, 'province'),
  {
    ...closureBy(D.quarter, D.mode, { zh: '交办方式', en: 'assignment mode' }, 'total'),
    measures: [...HANDLED, ...DAYS],
    base: 'assigned',
    basis: {
      zh: '按收到日期归期的交办件；办理情况截至数据截至日',
      en: 'Assigned appeals by date of receipt; what was done is counted up to the as-of date',
    },
    universe: 'assigned',
  },
  closureBy(D.year, D.industry, { zh: '行业', en: 'industry' }, 'local'),
];
