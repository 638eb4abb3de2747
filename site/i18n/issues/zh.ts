/** The pages on issues, in Chinese; `en.ts` has the same shape. */
export const zh = {
  title: '各类诉求',
  description:
    '欠薪、工伤、社保等各类诉求：是什么、准备什么证据、可以走哪些路、期限和先做什么，以及公布的件数。',
  lead: '按固定顺序列出，不排名。每一类有一页：带什么证据、走哪条路、注意什么期限，再看这一类有多少件、办得怎样。',
  pageTitle: (name: string) => `诉求：${name}`,
  colon: '：',
  unit: '件',
  advice:
    '以上只讲一般做法，不能代替法律意见。规定会变，以现行法律和当地规定为准；拿不准就打12351，或者问工会的法律援助机构。',
  howTo: '怎样写清楚诉求',
  cases: '这一类的案例',
  figures: '这一类的数字',
  barometer: '在晴雨表里',
  years: '各年办理情况',
  subissues: (year: string) => `各小类办理情况（${year}收到）`,
  notByIssue: '办理结果、是否解决、是否满意和金额不按诉求类别公布，这里没有。',
  feed: '订阅这一类',
  feedTitle: (site: string, issue: string) => `${site}：${issue}`,
  previous: '上一类',
  next: '下一类',
  around: '前后类别',
};
