import type { Reader } from '../entrances.ts';
import { zh as appeal } from './appeal/zh.ts';
import { zh as bulletin } from './bulletin/zh.ts';
import { zh as cases } from './cases/zh.ts';
import { zh as changes } from './changes/zh.ts';
import { zh as cities } from './cities/zh.ts';
import { zh as issues } from './issues/zh.ts';
import { zh as keyIssues } from './key-issues/zh.ts';
import { zh as methods } from './methods/zh.ts';
import { zh as privacy } from './privacy/zh.ts';
import { zh as search } from './search/zh.ts';
import { zh as sources } from './sources/zh.ts';
import { zh as verify } from './verify/zh.ts';

/** The one text that explains ※, wherever it stands. */
const withheld = (below: string) => `少于${below}（零也在内），或为保护这类小数而不公开`;

/** What stands for a threshold that is not known yet, or that legends are not to spell out. */
const UNNAMED = '公布下限';

/** Every fixed text of the pages in Chinese; `en.ts` has the same shape. */
export const zh = {
  site: {
    keywords: '职工诉求,交办,办结,重点关注事项',
    preview: '预览，未发布',
    previewBand: '预览，未发布：只在这台电脑上看，不要外传。',
    sample: '示例数据',
    sampleBand: '示例数据：本站用编造的记录生成，只供演示，不是真实情况。',
    skip: '跳到正文',
    nav: '主导航',
    menu: '菜单',
    appeal: '怎样反映问题',
    home: '首页',
    forums: '场次',
    issues: '诉求',
    trends: '趋势',
    barometer: '晴雨表',
    data: '数据',
    otherLanguage: 'English',
    largeType: '长者模式',
    asOf: (day: string) => `数据截至${day}`,
    edition: (number: number) => `第${number}场`,
    noEdition: '还没有发布任何一期',
    noEditionBody: '第一期发布后，这里会有收到、有效、交办、办结的数字和全部表格。',
    footer: '办结、解决、满意是三件事，本站分开公布。',
    verify: '每期数据连同校验值存档，发布后不改。',
    methods: '口径与算法',
    privacy: '怎样保护反映问题的人',
    feed: '订阅',
    links: '相关单位：',
    source: '源代码',
    organisedBy: (who: string) => `主办：${who}`,
    colon: '：',
    hotlineLead: '遇到欠薪、工伤、社保等问题？',
    unitAll: (unit: string) => `单位：${unit}`,
    units: { 件: '件', 人: '人', 元: '元', 项: '项', 行: '行', 天: '天' },
  },
  fresh: {
    title: '数据新旧',
    last: (edition: string, day: string) => `最近公布：${edition}（${day}举办）`,
    next: (day: string) => `下一场定于${day}`,
    unknown: '下一场日期待公布',
    missed: (day: string) => `原定${day}的活动，日期已过，这里还没有那一场的数字。`,
  },
  feed: {
    title: (site: string) => `${site}：每期公布`,
    entry: (edition: string, theme: string) => `${edition} ${theme}`.trim(),
  },
  home: {
    title: '首页',
    description: '最近一场活动以来收到、有效、交办、办结多少件，十件重点关注事项办到哪一步。',
    funnel: (number: number) => (number === 1 ? '第1场' : `第1场至第${number}场累计`),
    thisForum: '其中本场',
    keyIssues: (number: number) => `第${number}场重点关注事项`,
    keyLead: (closed: string, all: string) => `${all}件中办结${closed}件`,
    noKeyIssues: '本场没有列出重点关注事项。',
    more: '本场全部数字',
    thisTable: '累计表',
    keyTable: '历场重点关注事项',
    allTables: '全部数据表',
    rest: '其余去向',
    begin: '从哪里看起',
    entrances: {
      worker: ['给工友', '和我一样的事，办成了吗？要多久？会不会让单位知道？'],
      journalist: ['给记者', '数的到底是什么？能不能引用，能不能自己核对？'],
      official: ['给看走势的人', '哪里在变，变得是不是超出偶然？'],
    } satisfies Record<Reader, [title: string, line: string]>,
    ledger: '对账',
    ledgerLead: '每一件都有去处，可以自己加一遍：',
    of: (whole: string, of: 'received' | 'valid' | 'assigned', partName: string, part: string) =>
      `${whole}件${{ received: '诉求', valid: '有效问题', assigned: '交办' }[of]}中${partName}${part}件`,
    keyDates: (assigned: string, closed: string) => {
      const end = closed === assigned ? '当月办结' : `${closed}办结`;
      return [assigned && `${assigned}交办`, closed && end].filter(Boolean).join('，');
    },
  },
  forums: {
    title: '历场活动',
    description: '每场在线活动的主题、日期和当期公布的数字。',
    lead: (count: number) => `已公布${count}期，新的在前。每期数字保持发布时的样子。`,
    counts: ['收到诉求', '办结 / 交办', '重点关注办结 / 列出'],
    countsLead: (day: string) =>
      `办结、交办等是各场到${day}的数字；发布当时的数字在各场的页上，以后改了什么也写在那里。`,
  },
  analysis: {
    where: '用在哪些图里',
    tooLittle: '本期公布的数字还太少，说不出什么。',
    table: '数字与区间',
    source: (title: string) => `数据表：${title}`,
    method: '怎么算',
  },
  trends: {
    title: '趋势',
    description: '在办件的存量与流量、办结用时、各批次进度、各地市比较，都带区间。',
    lead: '写给看走势的人：哪里在变，变得是不是超出偶然。每张图都有一句话、一张表和算法。',
    notable: (count: number) =>
      count === 0
        ? '本期各项都没有超出偶然波动的范围。'
        : `本期有${count}项超出偶然波动的范围；是什么原因，数字本身说不出来。`,
    pageTitle: (title: string) => `趋势：${title}`,
    beyond: '超出偶然',
  },
  barometer: {
    title: '晴雨表',
    description: '最近一个季度与上年同期相比，各类诉求、各区域的件数有没有变化，都带区间。',
    lead: '最近一个完整季度与上年同期相比：哪些变了，哪些说不清，每一项都带区间。没有综合指数，也不排名；各项按固定顺序列出。',
  },
  forum: {
    title: (number: number) => `第${number}场`,
    description: (service: string, number: number, theme: string) =>
      `${service}第${number}场${theme && `“${theme}”`}公布的数字。`,
    date: '活动日期',
    guests: '嘉宾',
    participation: '参与情况（按报告原文）',
    figures: '本期公布的数字',
    figuresLead: '左列是本场，右列是第1场至本场累计，都是本期发布时的数字，之后不改。',
    measure: '项目',
    own: '本场',
    toDate: '累计',
    keyIssues: '重点关注事项',
    previous: '上一场',
    next: '下一场',
    around: '前后场次',
  },
  input: {
    title: '读入与核对',
    lead: (rows: string, accepted: string, quarantined: string) =>
      `读入${rows}行，采用${accepted}行，隔离${quarantined}行：${accepted} + ${quarantined} = ${rows}。`,
    later: (later: string) => `采用的行中有${later}行收到日期晚于数据截至日，不计入本期。`,
    rules: '按规则清点（一行可触发多条）',
    rule: '规则',
    rows: '行数',
    effect: '处理',
    reject: '隔离',
    warn: '计入并提示',
    noRules: '没有触发任何规则。',
    file: '读入文件',
    fileRows: (rows: string) => `${rows}行`,
    hash: 'SHA-256',
    policy: '公布规则版本',
    contract: '口径版本',
  },
  publication: {
    title: '发布时的核对清单',
    passed: '发布前逐项核对，各项都通过。',
    accepted: '发布前逐项核对。下列各项没有通过，写明理由后照样发布，其余都通过：',
    on: (day: string) => `，${day}`,
  },
  files: {
    title: '下载与校验',
    lead: '文件与发布时逐字节相同。CSV为UTF-8编码，可用表格软件打开。',
    caption: '本期文件',
    table: '表',
    file: '文件',
    rows: '行',
    withheld: '不公开格',
    size: '大小',
    manifest: '清单（manifest.json）',
    thisHash: '本期清单的SHA-256',
    previousHash: (edition: string) => `上一期（${edition}）清单的SHA-256`,
    previousNone: '上一期清单',
    first: '这是最早的一期，前面没有清单。',
  },
  data: {
    title: '数据表',
    description: '全部公开数据表：行的含义、口径、行数、不公开的格数和下载。',
    lead: '每张表有一页：一句话结论、图、全表、口径和下载。',
    rows: (rows: string) => `${rows}行`,
    withheld: (cells: string) => `不公开${cells}格`,
    noneWithheld: '全部公开',
    leftOut: (periods: number) => `${periods}个时期没有列出`,
    notYet: '尚未发布',
    groups: {
      funnel: '从收到到办结',
      closure: '交办之后',
      duration: '用时',
      result: '结果、人和记录',
    },
    grain: '一行是什么',
    basis: '口径',
    symbols: '符号',
    withheldMeaning: (below?: { province: number; local: number }) =>
      below
        ? `${withheld(`${below.province}件`)}；按区域、地市、行业分的表，是少于${below.local}件。不能当作零。`
        : `${withheld(UNNAMED)}。不能当作零。`,
    noBase: '本期没有此类事项，无从计算比率。',
    smallBase: (base?: number) =>
      `${base ? `基数不足${base}件` : '基数太小'}时只写分数，不写百分比。`,
    cite: '怎样引用',
    citeText: (site: string, number: number, day: string, hash: string) =>
      `${site}，第${number}场，数据截至${day}，清单SHA-256 ${hash}`,
    citeLead: '引用数字时请写明场次、数据截至日和表名。期次的地址与内容不变：',
  },
  table: {
    description: (title: string, number: number) => `${title}：第${number}场公布的数据和口径。`,
    back: '全部数据表',
    full: '全表',
    definitions: '口径与定义',
    withLimits: '；后为95%区间',
    rate: (basis: string) => `${basis}；先写分数，再写比率`,
    download: '下载CSV',
    noRows: {
      month: '截至数据截至日还没有已结束的月份，本表暂无数据行。',
      quarter: '截至数据截至日还没有从头到尾都已开办的季度，本表暂无数据行。',
      year: '截至数据截至日还没有从头到尾都已开办的年份，本表暂无数据行。',
      settles: (months: number) =>
        `季度结束满${months}个月后才公布；截至数据截至日还没有这样的季度，本表暂无数据行。`,
      leftOut: '已结束的时期要不公开的数都太多，没有列出；原因见下文。',
      other: '本期这张表没有数据行。',
    },
    notPublished: '还没有发布任何一期，本表暂无数据。',
    validOnly: '下面按年列出有效问题的件数；交办和办结见CSV。',
    absent: '表中无此行',
    legend: '图例',
    closedOfAssigned: '条后数字：办结 / 交办',
    withheld: (least?: number) => withheld(least ? `${least}件` : UNNAMED),
    notZero: '不能当作零。',
    anyLength: '斜纹条的长短没有含义',
    leftOut: '没有列出的时期',
    leftOutWhy: (cells: string, records: string) =>
      `以下时期如果列出，要不公开的数会超过${cells}，或者占到件数的${records}以上，剩下的看不出全貌，所以整个时期不列：`,
    coarser: (title: string) => `这些时期请看较粗的表：${title}`,
    steps: (from: number, to: number) => (from === to ? `${from}` : `${from}～${to}`),
  },
  cities,
  appeal,
  cases,
  issues,
  bulletin,
  changes,
  keyIssues,
  methods,
  privacy,
  search,
  sources,
  verify,
  texts: {
    blanks: ['第　　场', '核对日期', '核对人'],
    found: '对不上的地方、要问的事',
  },
  lost: {
    title: '没有这一页',
    body: '地址可能写错了，或者页面已经改名。',
    home: '回首页',
  },
};

export type Strings = typeof zh;
