/** States of an assigned appeal at the as-of date, in display order. */
export const STATES = [
  { code: 'closed', zh: '办结', en: 'closed' },
  { code: 'in_progress', zh: '办理中', en: 'in progress' },
  { code: 'terminated', zh: '终止办理', en: 'terminated' },
  { code: 'withdrawn_after', zh: '撤回', en: 'withdrawn' },
  { code: 'not_assigned', zh: '未交办', en: 'not assigned' },
] as const;
