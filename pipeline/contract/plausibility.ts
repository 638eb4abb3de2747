/**
 * What may be true of one appeal and is telling when it is true of many: shares that are published
 * with the data quality, so that a reader can judge the dates behind every time and rate.
 */
export const PLAUSIBILITY = [
  {
    code: 'same_day_closure',
    zh: '交办当天即办结（占办结件）',
    en: 'closed on the day of assignment (of those closed)',
  },
  {
    code: 'month_end_closure',
    zh: '在月末三天内办结（占办结件；各天均匀时约十分之一）',
    en: 'closed in the last three days of a month (of those closed; about a tenth if days were alike)',
  },
  {
    code: 'contradicting_dates',
    zh: '办结早于交办或收到（占办结件）',
    en: 'closed before assignment or receipt (of those closed)',
  },
  {
    code: 'closed_without_callback',
    zh: '办结而没有回访记录（占办结件）',
    en: 'closed without a callback on record (of those closed)',
  },
] as const;
