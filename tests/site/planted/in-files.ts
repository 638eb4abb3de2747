import { WITHHELD } from '../../../pipeline/contract/edition.ts';
import { table } from '../../../pipeline/contract/tables.ts';
import { blank } from '../../../site/previews/canvas.ts';
import { png } from '../../../site/previews/png.ts';
import { REVISION_COLUMNS } from '../../../site/revisions/csv.ts';
import { add, type Page } from './page.ts';
import type { Plant } from './plant.ts';

/** A file of what was restated with one line, of the row’s valid appeals. */
const revised = (
  { row }: Page,
  said: Partial<Record<(typeof REVISION_COLUMNS)[number], string>>,
) => {
  const line = {
    ...{ table: row.table.id, row: Object.values(row.keys).join(' '), column: 'valid' },
    ...said,
  } as Partial<Record<string, string>>;
  return `${REVISION_COLUMNS.join()}\n${REVISION_COLUMNS.map((id) => line[id] ?? '').join()}\n`;
};

const codeOf = ({ row }: Page) => row.codes[0]?.code ?? '';

/** Leaks in files beside the pages. */
export const IN_FILES: Plant[] = [
  {
    name: 'a number in a CSV',
    rule: 'csv',
    files: (page) => ({
      'editions/099/closure_by_channel.csv': `quarter,channel,valid\n${page.row.period},${codeOf(page)},${page.value}\n`,
    }),
  },
  {
    name: 'a rate in a CSV',
    rule: 'csv',
    files: (page) => ({
      'editions/099/closure_by_channel.csv': `quarter,channel,closure_rate\n${page.row.period},${codeOf(page)},0.5\n`,
    }),
  },
  {
    name: 'a CSV of records sorted by the withheld value',
    rule: 'order',
    files: ({ row, rows }) => {
      const codes = rows.map(({ codes: [first] }) => first?.code ?? '').reverse();
      const lines = codes.map((code) => `${row.period},${code},※`);
      return { 'closure_by_channel.csv': `quarter,channel,valid\n${lines.join('\n')}\n` };
    },
  },
  {
    name: 'a number in the file of what was restated',
    rule: 'revisions',
    files: (page) => ({
      'changes/099/revisions.csv': revised(page, { after: `${page.value}` }),
    }),
  },
  {
    name: 'a difference in the file of what was restated',
    rule: 'revisions',
    files: (page) => ({
      'changes/099/revisions.csv': revised(page, { after: WITHHELD, difference: '-1' }),
    }),
  },
  {
    name: 'a number in a record of a JSON file',
    rule: 'json',
    files: (page) => ({
      'api/channels.json': JSON.stringify([
        { quarter: page.row.period, channel: codeOf(page), valid: page.value },
      ]),
    }),
  },
  {
    name: 'a number in nested JSON',
    rule: 'json',
    files: (page) => ({
      'api.json': JSON.stringify({
        closure_by_channel: { [page.row.period]: { [codeOf(page)]: { n: `${page.value}` } } },
      }),
    }),
  },
  {
    name: 'a number in JSON lists that run side by side',
    rule: 'json',
    files: (page) => ({
      'data/closure_by_channel.json': JSON.stringify({
        period: page.row.period,
        labels: ['别的', page.name],
        values: [118, page.value],
      }),
    }),
  },
  {
    name: 'a number in the text of a search index',
    rule: 'json',
    files: ({ name, row, value }) => ({
      'search.json': JSON.stringify({
        docs: [{ title: '按来源渠道看办结', text: `${row.period}。${name}，${value}件。` }],
      }),
    }),
  },
  {
    name: 'JSON records sorted by the withheld value',
    rule: 'order',
    files: ({ rows }) => ({
      'closure_by_channel.json': JSON.stringify(
        rows.map(({ codes: [first] }) => ({ channel: first?.code, valid: null })).reverse(),
      ),
    }),
  },
  {
    name: 'a number in data a page carries',
    rule: 'json',
    change: ({ document, row, name, value }) => {
      const data = JSON.stringify([{ quarter: row.period, name, value }]);
      add(document, `<script type="application/json">${data}</script>`);
    },
  },
  {
    name: 'a number in JSON that an attribute carries',
    rule: 'json',
    change: (page) => {
      const data = JSON.stringify({ [codeOf(page)]: page.value });
      add(page.document, `<figure data-values='${data}'></figure>`);
    },
  },
  {
    name: 'a number in an entry of a feed',
    rule: 'feed',
    files: ({ name, row, value }) => ({
      'feed.xml': `<rss><channel><item><title>${row.period} ${name}</title><description>${value}件</description></item></channel></rss>`,
    }),
  },
  {
    name: 'a number in a text file',
    rule: 'plain-text',
    files: ({ name, row, value }) => ({
      'closure_by_channel.txt': `${row.period} ${name} ${value}`,
    }),
  },
  {
    name: 'a number in what search keeps of a page',
    rule: 'search-text',
    files: ({ name, row, value }) => ({
      'search/zh/0/pages/1.json': JSON.stringify({
        ...{ title: table('closure_by_channel').title.zh, headings: [] },
        text: [`${row.period} ${name} ${value}`],
      }),
    }),
  },
  {
    name: 'a file of a kind that cannot be read',
    rule: 'unread',
    files: () => ({ 'share/038.webp': 'RIFF' }),
  },
  {
    name: 'a picture that does not say what it shows',
    rule: 'unread',
    files: () => ({ 'share/038.png': '' }),
  },
  {
    name: 'a number in a picture',
    rule: 'plain-text',
    files: ({ name, row, value }) => ({
      'closure_by_channel.png': png(blank(), `${row.period} ${name} ${value}`),
    }),
  },
];
