import type { Kind } from '../leak.ts';
import { newPeriods } from '../truth.ts';

const TABLES = [
  'issue_by_month',
  'issue_by_city',
  'closure_by_issue',
  'closure_by_subissue',
  'closure_by_channel',
  'closure_by_industry',
];

/** How such a row is named: with a code of its own, a blank one, or with words alone. */
const NAMES = [
  ['TOTAL', '合计', 'Total'],
  ['', '', ''],
  ['', '合计', 'Total'],
];

/** Notes above the header, and below the last row. */
const NOTES: [table: string, line: string][] = [
  ['issue_by_city', '# 440200: 3'],
  ['issue_by_city', '注：其中 3 件来自韶关'],
  ['closure_by_industry', '单位：件；※ 共 14 件'],
  ['closure_by_industry', '※ 共,14'],
  ['data_quality', '# 3'],
  ['data_quality', '合计,,,3,3'],
  ['key_issues', '# 3'],
  ['key_issues', ''],
];

/** A line that says what the lines above it add up to, hidden ones included. */
export const TOTAL_ROWS: Kind[] = [
  {
    kind: 'a running total: a row inside a table',
    leaks: (safe) =>
      TABLES.map((table, at) => ({
        what: table,
        expected: ['shape'],
        plant: ({ last }) => {
          const sheet = last.sheet(table);
          const [period = ''] = newPeriods(safe, table);
          const model = sheet.rows.find((row) => row[0] === period) ?? [];
          const name = NAMES[at % NAMES.length] as string[];
          const cells = model.slice(sheet.header.indexOf('valid'));
          const labels = model.slice(1, sheet.header.indexOf('valid'));
          sheet.rows.push([period, ...labels.map((_, place) => name[place % 3] ?? ''), ...cells]);
        },
      })),
  },
  {
    kind: 'a line that is not a row',
    leaks: () =>
      NOTES.map(([table, line], at) => ({
        what: `${table}: ${line}`,
        expected: ['shape', 'declared'],
        plant: ({ last }) => {
          const sheet = last.sheet(table);
          if (at % 2) sheet.rows.push(line.split(','));
          else sheet.rows.unshift(...[sheet.header.splice(0, sheet.header.length, line)]);
        },
      })),
  },
];
