import type { Kind, Leak } from '../leak.ts';

function file(name: string, text: string): Leak {
  return { what: name, expected: ['declared'], plant: ({ last }) => last.put(name, text) };
}

function missing(table: string, alsoUnlisted: boolean): Leak {
  return {
    what: `${table}${alsoUnlisted ? ', not listed either' : ''}`,
    expected: ['declared'],
    plant: ({ last }) => {
      last.drop(`${table}.csv`);
      const { manifest } = last;
      if (alsoUnlisted) manifest.tables = manifest.tables.filter(({ id }) => id !== table);
    },
  };
}

/** What stands in an edition’s folder. */
export const FILES: Kind[] = [
  {
    kind: 'a file beside the tables',
    leaks: () => [
      file('appeals.xlsx', 'PK'),
      file('counts.json', '{"440100":{"LIFE":3}}'),
      file('notes.txt', '3'),
      file('issue_by_city.csv.bak', 'year,city\r\n'),
      file('issue_by_city (1).csv', 'year,city\r\n'),
      file('.issue_by_city.csv.swp', '3'),
      file('raw/appeals.csv', 'id\r\n'),
      file('Manifest.json', '{}'),
    ],
  },
  {
    kind: 'a table missing',
    leaks: () => [
      missing('issue_by_city', false),
      missing('closure_by_industry', true),
      missing('funnel_by_month', false),
      missing('key_issues', true),
    ],
  },
];
