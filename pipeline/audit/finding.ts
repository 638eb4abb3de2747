/** What an audit can find, in the order in which it is told. One small file in `checks/` each. */
export const CHECKS = {
  declared: { zh: '未声明的文件、表或列', en: 'a file, table or column that is not declared' },
  shape: { zh: '行不是应有的行', en: 'rows are not those of the grid' },
  threshold: { zh: '公布了过小的数', en: 'a count below the threshold is published' },
  too_fine: { zh: '不公开的格太多而未整期略去', en: 'a period too fine to publish is published' },
  rates: { zh: '公布了没有分子或分母的比率', en: 'a rate is printed without its counts' },
  revised: { zh: '已公布的数被改动', en: 'what was published has changed' },
  recounted: {
    zh: '更正前后两个数相差太小',
    en: 'a corrected count differs too little from the withdrawn one',
  },
  sums: { zh: '合计对不上', en: 'sums do not agree' },
  recovered: { zh: '不公开的数可以算出', en: 'a withheld count can be worked out' },
  interval: { zh: '不公开的数范围太窄', en: 'a withheld count is pinned to a narrow interval' },
  certificate: {
    zh: '不公开的数没有两张整数表作证',
    en: 'no two whole-number tables vouch for a withheld count',
  },
} as const;

export type CheckName = keyof typeof CHECKS;

/** Where something was found: never a value and never a row’s code. */
export interface Finding {
  check: CheckName;
  /** Id of the table, or the name of a file or folder entry that is not declared. */
  table: string;
  period?: string;
  edition: string;
}

/** A table and, where it has one, the period of the row. */
export interface Place {
  table: string;
  period: string;
}

/** A finding at a place; a table without periods has none. */
export function findingAt(check: CheckName, edition: string, { table, period }: Place): Finding {
  return period ? { check, table, period, edition } : { check, table, edition };
}

/** Each finding once, by check, table and period. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const order = Object.keys(CHECKS);
  const sorted = new Map<string, Finding>();
  for (const finding of findings)
    sorted.set(
      [
        String(order.indexOf(finding.check)).padStart(2, '0'),
        finding.table,
        finding.period ?? '',
      ].join('|'),
      finding,
    );
  return [...sorted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}
