import type { Kind } from '../../search/kinds.ts';

/** The search page, in Chinese; `en.ts` has the same shape. */
export const zh = {
  link: '搜索',
  title: '搜索本站',
  description: '在诉求、案例、场次、算法和数据各页里查词；也可以按词表直接找到要看的页。',
  lead: '两个字就能查，比如“欠薪”“工伤”“交办”。说法不一样也不要紧：“讨薪”“炒鱿鱼”“五险一金”都查得到对应的诉求。',
  device:
    '打的字不发出去：网页从本站取几份小词表，在您自己的设备上比对。查的字写在网址的“#”后面，浏览器不把这一段发给服务器；但会留在您的浏览记录里，转发网址也会带上。',
  label: '要查的字',
  button: '搜索',
  noScript: '现在没有启用脚本，搜索框用不了。请用下面的词表，点词就到它的页。',
  kinds: '只看',
  kind: {
    issues: '诉求',
    cases: '案例',
    methods: '口径与算法',
    cities: '地市',
    forums: '场次',
    trends: '趋势',
    data: '数据表',
    pages: '其他页',
  } satisfies Record<Kind, string>,
  results: '结果',
  counts: {
    found: '找到{n}页。',
    part: '没有一页写着全部这些字；下面{n}页最接近。',
    none: '没有找到。',
  },
  more: '再看10页',
  failed: '搜索用的文件没有取到。请检查网络再试，或者用下面的词表。',
  advice: {
    title: '没有找到时',
    points: ['换短一点的词，两个字最好，比如“社保”“加班”。', '一次只查一件事，去掉单位和人名。'],
    issues: '看全部诉求类别',
    howTo: '怎样写清楚诉求',
  },
  words: {
    title: '按词找页',
    lead: '点词就到它的页；冒号后面是常见的别的说法。',
    issues: '诉求',
    methods: '口径与算法',
    cities: '地市',
    tables: '数据表',
  },
  colon: '：',
  comma: '、',
};
