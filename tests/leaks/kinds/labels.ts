import type { Kind, Leak } from '../leak.ts';
import { seeded } from '../random.ts';
import { type RowAt, withheldRows } from '../truth.ts';

function relabel({ table, codes }: RowAt, column: string, text: string): Leak {
  return {
    what: `${table} ${codes.join(' ')} ${column}`,
    expected: ['shape'],
    plant: ({ last }) => {
      const sheet = last.sheet(table);
      const row = sheet.find(codes) ?? [];
      sheet.set(row, column, sheet.get(row, column) + text);
    },
  };
}

const KEY_ISSUE = { table: 'key_issues', codes: [] as string[] };

/** Change a cell of the first key issue. */
function keyIssue(column: string, text: string): Leak {
  return {
    what: `${KEY_ISSUE.table} ${column} ${text}`,
    expected: ['shape'],
    plant: ({ last }) => {
      const sheet = last.sheet(KEY_ISSUE.table);
      sheet.set(sheet.rows[0] ?? [], column, text);
    },
  };
}

/** Texts beside the codes. */
export const LABELS: Kind[] = [
  {
    kind: 'a label with a number in it',
    leaks: (safe) => {
      const { some, below } = seeded(41);
      const labelled = withheldRows(safe).filter(({ codes }) => codes.length > 1);
      return some(labelled, 10).map((row) => {
        const column = `${safe.counted.get(row.table)?.table.dimensions.at(-1)?.id}_`;
        return relabel(row, `${column}${below(2) ? 'zh' : 'en'}`, `（${below(9) + 1} 件）`);
      });
    },
  },
  {
    kind: 'a code, a name or a day that is not in the lists',
    leaks: () => [
      keyIssue('city', '440106'),
      keyIssue('city_zh', '广州市天河区'),
      keyIssue('state_zh', '办结：某公司'),
      keyIssue('closed_month', '2014-01-17'),
      keyIssue('assigned_month', '2014Q1'),
      keyIssue('number', '1 (3)'),
      relabel({ table: 'data_quality', codes: ['id_missing'] }, 'item_zh', '：3 件来自韶关'),
    ],
  },
];
