/** States of an assigned appeal at the as-of date, in display order. */
export const STATES = [
  { code: 'closed', zh: '办结', en: 'closed' },
  { code: 'in_progress', zh: '办理中', en: 'in progress' },
  { code: 'terminated', zh: '终止办理', en: 'terminated' },
  { code: 'withdrawn_after', zh: '撤回', en: 'withdrawn' },
  { code: 'not_assigned', zh: '未交办', en: 'not assigned' },
] as const;

/** Clocks from which the time to closure can be counted. */
export const CLOCKS = [
  { code: 'assignment', zh: '自交办', en: 'from assignment' },
  { code: 'receipt', zh: '自收到', en: 'from receipt' },
] as const;

/** Bands of the age of what is open; `from` is the least number of days since assignment. */
export const AGE_BANDS = [
  { code: '0', zh: '30天以内', en: 'up to 30 days', from: 0 },
  { code: '31', zh: '31～60天', en: '31–60 days', from: 31 },
  { code: '61', zh: '61～90天', en: '61–90 days', from: 61 },
  { code: '91', zh: '91～180天', en: '91–180 days', from: 91 },
  { code: '181', zh: '181～365天', en: '181–365 days', from: 181 },
  { code: '366', zh: '超过365天', en: 'more than 365 days', from: 366 },
] as const;

/** Days since assignment at which the curve of closures is published: never the shortest or longest. */
export const CURVE_DAYS = [
  0, 3, 7, 14, 21, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 365, 540, 730,
] as const;
