/** Fixed texts of a forum’s bulletin in Chinese, on its page and in print. */
export const zh = {
  name: '简报',
  parts: '诉求类别、地方和渠道',
  partsLead: '本期公布的最近一个已结束的月份或者季度；按固定顺序列出，不排名。',
  ownLead: '状态是本期发布时的；以后变了的，另行写明。',
  carried: '以前各场结转',
  carriedLead: '以前各场列出、本期公布时仍未办结的重点关注事项，一件不落。',
  noneCarried: '本期公布时，以前各场列出的重点关注事项都不在办理中。',
  revised: '发布之后改了什么',
  revisedLead: (number: number, day: string) =>
    `把本期公布的本场数字，与最新一期（第${number}场，数据截至${day}）里同一场的数字逐个相比。改的是办理情况：办理还在继续。`,
  newest: '这是最新一期，还没有后来的数字可比。',
  revisedCaption: '与发布时不同的本场数字',
  heads: { what: '项目', before: '发布时', after: '现在', difference: '差', reason: '原因' },
  keyIssue: (number: string, column: string) => `重点关注第${number}件：${column}`,
  allChanges: '各期修订',
  scan: '扫码看本页',
  posted: '有问题，打职工维权热线',
  reminder: '办结、解决、满意是三件事，分开公布。',
};
