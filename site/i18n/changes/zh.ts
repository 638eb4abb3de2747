/** Fixed texts of the page of revisions in Chinese. */
export const zh = {
  title: '修订记录',
  description: '每一期与上一期相比，各场次的数字改了多少处，公布规则和口径的版本有没有变。',
  lead: '每期发布后不改。下一期会按新的数据截至日重新统计以前各场的办理情况，与上一期不同的都记在这里。',
  fixed: {
    title: '什么不改，什么会改',
    points: [
      '已结束的月份、季度、年份，收到和有效的件数一经公布不再改；审计发现改了，就不准发布。',
      '会改的是办理情况：待处理的后来交办，办理中的后来办结、终止或撤回，超期的后来办结。',
      '回访、金额等只在季度结束满半年后统计一次，以后不再改。',
      '已发布的每一期原样保存，每一期的清单记有上一期的校验值。',
    ],
  },
  table: '逐期修订',
  caption: '各场次办理情况：与上一期不同的数字',
  how: '每格：差的合计，括号里是改了这一项的场数。同一件诉求由办理中变为办结，两项各改一处。',
  heads: {
    edition: '期次',
    asOf: '数据截至',
    count: '改动',
    policy: '公布规则',
    contract: '口径',
  },
  unitFigures: '处',
  forums: (count: number) => `（${count}）`,
  version: (name: string, versions: string[]) =>
    versions.length === 1
      ? `${name}：各期用的都是${versions[0]}版。`
      : `${name}：用过${versions.length}个版本，换版本的一期在表里写明。`,
  versionChange: (from: string, to: string) => `${from} → ${to}`,
  source: '数据表：各场次办理情况',
  link: '修订记录',
};
