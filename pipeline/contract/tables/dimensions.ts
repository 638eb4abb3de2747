import type { Dimension } from '../table.ts';

/** The dimensions tables share; one classification each. */
export const DIMENSIONS = {
  forum: { id: 'forum', zh: '场次', en: 'forum', kind: 'forum' },
  year: { id: 'year', zh: '年', en: 'year', kind: 'year' },
  quarter: { id: 'quarter', zh: '季度', en: 'quarter', kind: 'quarter' },
  month: { id: 'month', zh: '月份', en: 'month', kind: 'month' },
  city: { id: 'city', zh: '地市', en: 'city', kind: 'code', list: 'cities' },
  region: { id: 'region', zh: '区域', en: 'region', kind: 'code', list: 'regions' },
  issue: { id: 'issue', zh: '诉求类别', en: 'issue', kind: 'code', list: 'issues' },
  issue_group: {
    id: 'issue_group',
    zh: '诉求大类',
    en: 'issue group',
    kind: 'code',
    list: 'issue_groups',
  },
  subissue: { id: 'subissue', zh: '诉求小类', en: 'sub-issue', kind: 'code', list: 'issues' },
  channel: { id: 'channel', zh: '来源渠道', en: 'channel', kind: 'code', list: 'channels' },
  mode: { id: 'mode', zh: '交办方式', en: 'assignment mode', kind: 'code', list: 'modes' },
  industry: { id: 'industry', zh: '行业', en: 'industry', kind: 'code', list: 'industries' },
  outcome: { id: 'outcome', zh: '办理结果', en: 'outcome', kind: 'code', list: 'outcomes' },
  outcome_group: {
    id: 'outcome_group',
    zh: '办理结果',
    en: 'outcome',
    kind: 'code',
    list: 'outcome_groups',
  },
  reason: { id: 'reason', zh: '原因', en: 'reason', kind: 'code', list: 'invalid_reasons' },
  reason_group: {
    id: 'reason_group',
    zh: '原因',
    en: 'reason',
    kind: 'code',
    list: 'reason_groups',
  },
  worker_type: {
    id: 'worker_type',
    zh: '职工类型',
    en: 'worker type',
    kind: 'code',
    list: 'worker_types',
  },
} as const satisfies Record<string, Dimension>;
