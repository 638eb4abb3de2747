import type { Duration } from '../../cases/case.ts';

/** The pages of case stories, in Chinese; `en.ts` has the same shape. */
export const zh = {
  title: '找和我一样的',
  name: '案例',
  draft: '草稿：还没有审签，不能发布',
  description:
    '按诉求类别、地方、行业和结果找案例：别人遇到同样的事，找了谁、走了多久、结果怎样；没有解决的也登。',
  lead: '别人遇到同样的事，找了谁、走了多久、结果怎样。没有解决的也登。',
  none: '还没有登出案例。各类诉求的指南和数字照样可以看：',
  onIssue: (issue: string) => `${issue}：案例`,
  onIssueDescription: (issue: string) =>
    `“${issue}”的案例：找了谁、走了多久、结果怎样，没有解决的也登；以及这一类公布的件数和办结用时。`,
  page: (number: number) => `第${number}页`,
  pages: '更多案例',
  finder: '我的情况',
  finderHelp: '选几项，下面就只留下合得上的案例和数字；不选的不限。',
  choose: { issue: '诉求类别', place: '地方', industry: '行业', outcome: '结果' },
  any: '不限',
  wider: '只写了区域或者全省的案例，选其中任何一个市都会列出。没有写行业的，选了行业就不列。',
  noSupport: '您的浏览器不能在这里筛选，请按诉求类别或者地方找：',
  list: '案例',
  newest: (number: number) => `这里列出最新的${number}件；更早的在各类诉求的案例页。`,
  shown: { before: '以上列出', after: '件。' },
  noneShown:
    '没有合得上的？放宽一两项，或者看这一类的指南；没有登出不等于没有发生，登出的只是其中少数。',
  figures: '要多久，走哪条路',
  figuresLead: '案例只是少数几件；要知道一般要多久，看公布的数字。',
  guide: (issue: string) => `指南：${issue}`,
  allOn: (issue: string) => `“${issue}”的全部案例`,
  all: '全部案例',
  city: (city: string) => `${city}的全部数字`,
  fullTable: (title: string) => `全表：${title}`,
  byIssue: '按诉求类别找',
  chosenTitle: '案例怎样选',
  chosen:
    '案例由编辑挑选，不是抽样，不代表多数，也不能用来算比例；解决了的、部分解决的、没有解决的都登。办结、解决是两回事：办结了也可能没有解决。写得粗是为了不让人认出是谁：最细到市和季度，不写单位、姓名、日期和确切数额。',
  facts: '这件事',
  fact: {
    issue: '诉求类别',
    place: '地方',
    industry: '行业',
    period: '收到时间',
    route: '办理方式',
    outcome: '结果',
    remedy: '得到什么',
    time: '用了多久',
  },
  notTold: '不写，免得认出人来',
  time: ({ weeks, closed }: Duration) => {
    if (weeks === undefined) return '没有记载';
    const time = weeks === 0 ? '不到1周' : `约${weeks}周`;
    return closed ? `从收到到办结${time}` : `到最后一步${time}，还没有办结`;
  },
  timeline: '一步一步',
  week: (week: number) => (week === 0 ? '当周' : `约第${week}周`),
  cells: '算在哪些数字里',
  cellsLead: '公布的表里，这类事情算在下面这些格子中：',
  similar: '相似的案例',
  alike: '相同：',
  traits: {
    subissue: '诉求小类',
    issue: '诉求类别',
    industry: '行业',
    place: '地方',
    region: '地方有重合',
    outcome: '结果',
  },
  comma: '、',
  consent: '依据',
  told: '最早登出',
  sources: '来源',
  same: '遇到同样的事',
  onlyChinese: '',
  ofForum: '案例',
  onHome: '三个案例',
  onHomeLead: '解决了的、部分解决的、没有解决的，各取最新一件。',
};
