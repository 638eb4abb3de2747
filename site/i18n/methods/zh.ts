import type { Sensitivity } from '../../../pipeline/contract/measures.ts';
import type { Table } from '../../../pipeline/contract/table.ts';

type Below = { province: number; local: number };

/** The pages on methods, in Chinese; `en.ts` has the same shape. */
export const zh = {
  title: '口径与算法',
  description: '每个数字数的是什么、怎么算、不能说明什么，连同公式、出处和所在的表。',
  lead: '每个数字一页：数的是什么，怎么算，不能说明什么。定义、公式与算数的程序出自同一处声明。',
  counted: '数出来的',
  workedOut: '由件数算出来的',
  pageTitle: (method: string) => `口径与算法：${method}`,
  formula: '公式',
  definitions: '定义',
  unit: (unit: string) => `单位：${unit}`,
  shown: {
    worker: '分类、分地区的表里件数太少时不公开',
    verdict: '本人的答复和金额，件数太少时不公开',
    agency: '工会的工作，同一行的基数公开它就公开',
    open: '总是公开',
  } satisfies Record<Sensitivity, string>,
  tables: '在哪些表里',
  counts: (universe: string) => `计入：${universe}`,
  universe: {
    all: '收到的全部诉求',
    valid: '有效问题',
    invalid: '无效诉求',
    assigned: '交办件',
    closed: '办结件',
    key: '重点关注事项',
    rows: '记录行',
  } satisfies Record<Table['universe'], string>,
  privacy: (privacy: Table['privacy'], below?: Below) => {
    if (privacy === 'total') return '全省合计，总是公开';
    if (privacy === 'named') return '逐件公开';
    if (privacy === 'file') return '数的是记录行，总是公开';
    return below ? `少于${below[privacy]}件的不公开（※）` : '件数太少的不公开（※）';
  },
  sources: '出处',
  version: (contract: string) => `口径版本${contract}`,
  machines: '全部口径（JSON）',
};
