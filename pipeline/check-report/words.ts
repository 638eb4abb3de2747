/** A text in both languages; a report is in one of them. */
export interface Both {
  zh: string;
  en: string;
}
export type Lang = keyof Both;

/** Chooses the report’s language of a text. */
export type Tell = (words: Both) => string;

/** Who may see the report: it stands at its head, on every sheet and on every printed page. */
export const PRIVATE: Both = {
  zh: '这份报告只留在本机。里面有原文件的行号和没有作保护处理的数字，没有任何一条记录的姓名、单位和内容。不要发布，也不要转发给交办单位以外的人。',
  en: 'This report stays on this machine. It holds row numbers of the export and figures that are not protected, and no name, employer or text of any record. Do not publish it, and pass it on to nobody but the office that made the export.',
};

/** Below every printed sheet; Excel takes no footer of more than 255 characters. */
export const FOOTER: Both = {
  zh: '这份报告只留在本机，不要发布',
  en: 'This report stays on this machine; do not publish it',
};

/** Said beside every count of the export that no protection has gone over. */
export const UNPROTECTED: Both = {
  zh: '以下是没有作保护处理的数字，只供内部核对，不能抄进任何公开的材料。',
  en: 'These figures are not protected. They are for checking alone and may stand in nothing that is published.',
};

export const SEVERITY = {
  stop: { zh: '停止', en: 'stop' },
  reject: { zh: '隔离', en: 'quarantine' },
  warn: { zh: '提醒', en: 'warning' },
} as const satisfies Record<string, Both>;

/** Headings of columns, the same on the page and in the workbook. */
export const HEADS = {
  item: { zh: '项目', en: 'item' },
  content: { zh: '内容', en: 'content' },
  code: { zh: '代码', en: 'code' },
  rule: { zh: '规则', en: 'rule' },
  severity: { zh: '处理', en: 'outcome' },
  count: { zh: '行数', en: 'rows' },
  share: { zh: '占比', en: 'share' },
  advice: { zh: '怎么办', en: 'what to do' },
  file: { zh: '文件', en: 'file' },
  sheet: { zh: '工作表', en: 'sheet' },
  row: { zh: '行', en: 'row' },
  letter: { zh: '列', en: 'column' },
  header: { zh: '列名', en: 'header' },
  field: { zh: '读作', en: 'read as' },
  state: { zh: '情况', en: 'state' },
  blank: { zh: '空白', en: 'blank' },
  unknown: { zh: '认不出的写法', en: 'labels not known' },
  firstRows: { zh: '最先出现在', en: 'first found in' },
  forum: { zh: '场次', en: 'forum' },
  identity: { zh: '等式', en: 'identity' },
  table: { zh: '表', en: 'table' },
  whole: { zh: '左边', en: 'left side' },
  parts: { zh: '右边', en: 'right side' },
  holds: { zh: '是否成立', en: 'holds' },
  places: { zh: '说明', en: 'remark' },
  kind: { zh: '类别', en: 'kind' },
  period: { zh: '时期', en: 'period' },
  city: { zh: '地市', en: 'city' },
  measure: { zh: '指标', en: 'figure' },
  before: { zh: '已公布', en: 'published' },
  now: { zh: '现在', en: 'now' },
  change: { zh: '差', en: 'difference' },
} as const satisfies Record<string, Both>;

/** Names of the sheets, which are also the headings of the page’s parts. */
export const PARTS = {
  overview: { zh: '概况', en: 'Overview' },
  rules: { zh: '按规则', en: 'By rule' },
  rows: { zh: '逐行', en: 'Row by row' },
  notes: { zh: '文件情况', en: 'Notes on the files' },
  columns: { zh: '列', en: 'Columns' },
  identities: { zh: '核对等式', en: 'Identities' },
  changes: { zh: '变化', en: 'Changes' },
} as const satisfies Record<string, Both>;

/** A sentence that has numbers or names in it. */
export function both(make: (lang: Lang) => string): Both {
  return { zh: make('zh'), en: make('en') };
}
