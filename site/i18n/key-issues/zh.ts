/** Fixed texts of the ledger of key issues in Chinese. */
export const zh = {
  title: '重点关注事项台账',
  description: '历场列出的重点关注事项，一件不落：办到哪一步，办了几个月，还没有办结的是哪几件。',
  lead: '每场活动列出重点关注事项，逐件公开。列上了就不再拿下，一直记到办结、终止办理或撤回。',
  stillOpen: '还没有办结的',
  noneOpen: '列出的事项都已办结、终止办理或撤回。',
  chart: '历场事项，一格一件',
  ledger: '台账',
  caption: '历场重点关注事项',
  lost: (count: number) =>
    count === 0
      ? '已逐期核对：以前各期列过的，本期都在。'
      : `已逐期核对：以前各期列过的，有${count}件本期的表里没有，照最后一次公布的写在台账里。`,
  heads: {
    number: '序号',
    what: '事项、地市、交办方式',
    state: '状态',
    assigned: '交办',
    closed: '办结',
    months: '历时',
    carried: '结转',
  },
  unitMonths: '月',
  unitTimes: '次',
  how: '只公布到月份，所以历时是交办月到办结月相隔的月数，未办结的算到数据截至的月份，同一个月算0；终止办理、撤回没有公布月份，未交办的没有起点，都不算历时。结转是以后各期公布时仍未办结的次数。',
  openFor: (months: number) => (months === 0 ? '' : `已${months}个月`),
  nth: (forum: number, number: number) => `第${forum}场第${number}件`,
  now: (forum: number, state: string, closed: string) =>
    `第${forum}场公布时：${state}${closed && `（${closed}）`}`,
  notIn: (forum: number) => `第${forum}场公布的表里没有这一件`,
  lastIn: (forum: number) => `最后见于第${forum}场`,
  table: '数据表和下载',
  method: '口径',
  toLedger: '重点关注事项台账',
};
