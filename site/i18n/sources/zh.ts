/** What is said of single figures in a text, and of where they come from; `en.ts` has the same shape. */
export const zh = {
  title: '数字从哪里来',
  lead: '正文里的每个数都来自公布的表，没有另外算的。',
  mark: (number: number) => `出处${number}`,
  back: (number: number) => `回到正文里的数字${number}`,
  dated: (period: string) => `（${period}）`,
  leftOut: (title: string, period: string) => `（《${title}》不公布${period}的数）`,
  none: '（还没有公布）',
  basis: '口径',
  table: '表',
  row: '行',
  edition: '期',
  frozen: '引用时固定在这一期，以后不变',
  file: 'CSV',
};
