import type { CellObject } from '@e965/xlsx';

/** The columns of a ledger, each with the field it is mapped to; the last two nobody maps. */
export const COLUMNS = {
  编号: 'id',
  场次: 'forum',
  反映日期: 'received',
  来源渠道: 'channel',
  反映人: 'appellant',
  联系电话: 'phone',
  所在单位: 'employer',
  所属地市: 'city',
  区县: 'district',
  涉及人数: 'people',
  问题类别: 'issue',
  是否有效: 'valid',
  处理方式: 'disposition',
  交办单位: 'unit',
  交办日期: 'assigned',
  办理期限: 'due',
  办理状态: 'status',
  办结日期: 'closed',
  重办日期: 'reopened',
  诉求金额: 'claimed',
  满意度: 'satisfaction',
  并案编号: 'parent',
  反映内容: null,
  备注: null,
} as const;

export type Header = keyof typeof COLUMNS;
export type Cell = string | number | null | CellObject;
export type Line = Partial<Record<Header, Cell>>;

export const HEADERS = Object.keys(COLUMNS) as Header[];

/** Stands in every private cell; it must never be told. */
export const SECRET = '机密甲';

/** A row nothing is wrong with, but for what is given. */
export function line(n: number, given: Line = {}): Cell[] {
  const good: Line = {
    编号: `GD${n}`,
    场次: '1',
    反映日期: '2014-04-03',
    来源渠道: '网站',
    反映人: `${SECRET}${n}`,
    联系电话: `0000000000${n}${SECRET}`,
    所在单位: `${SECRET}厂`,
    所属地市: '广州市',
    涉及人数: '1',
    问题类别: '拖欠工资',
    是否有效: '是',
    处理方式: '交办',
    交办日期: '2014-04-04',
    办理状态: '已办结',
    办结日期: '2014-05-06',
    反映内容: `${SECRET}的内容`,
  };
  const cells = { ...good, ...given };
  return HEADERS.map((header) => cells[header] ?? null);
}

/** A row in which only these cells are filled, such as a total. */
export function only(given: Line): Cell[] {
  return HEADERS.map((header) => given[header] ?? null);
}

/** Rows as a text table. */
export function csv(
  rows: readonly (readonly Cell[])[],
  header: readonly string[] = HEADERS,
): string {
  const text = (cell: Cell) =>
    /[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : (cell ?? '');
  return [header, ...rows].map((row) => `${row.map(text).join(',')}\n`).join('');
}
