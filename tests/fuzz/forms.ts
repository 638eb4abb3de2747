import type { World } from '../../pipeline/world.ts';
import type { TextDraft } from './damage/text.ts';
import { dice } from './dice.ts';
import type { Draft } from './draft.ts';
import { bookBytes, bookDraft } from './write/book.ts';
import { page } from './write/page.ts';
import { parquetBytes } from './write/parquet.ts';
import { textBytes, textDraft } from './write/text.ts';

type Write = (draft: Draft, world: World) => Buffer | Promise<Buffer>;

const PLAIN = { delimiter: ',', encoding: 'utf8', mark: 'none' } as const;
const text =
  (how: Partial<TextDraft> = {}): Write =>
  (draft) =>
    textBytes({ ...textDraft(draft, PLAIN), ...how });

/** Another order of columns, the same in every run. */
function shuffled({ header, body, above }: Draft): Draft {
  const { below } = dice(header.length, 'columns');
  const left = header.map((_, at) => at);
  const order = header.map(() => left.splice(below(left.length), 1)[0] as number);
  const put = <T>(row: readonly T[]) => order.map((at) => row[at] as T);
  return { above, header: put(header), body: body.map(put) };
}

/** One table in every form an export may take, each with its file name. */
export const FORMS: Readonly<Record<string, { name: string; write: Write }>> = {
  'UTF-8': { name: 'a.csv', write: text() },
  'UTF-8 with its mark and CRLF': {
    name: 'a.csv',
    write: text({ mark: 'right', end: () => '\r\n' }),
  },
  GB18030: { name: 'a.csv', write: text({ encoding: 'gb18030' }) },
  'UTF-16 LE with tabs': {
    name: 'a.xls',
    write: text({ encoding: 'utf16le', mark: 'right', delimiter: '\t' }),
  },
  'UTF-16 BE': { name: 'a.txt', write: text({ encoding: 'utf16be', mark: 'right' }) },
  'semicolons, quotes and lone returns': {
    name: 'a.csv',
    write: text({ delimiter: ';', quoteAll: true, end: () => '\r' }),
  },
  'columns in another order': {
    name: 'a.csv',
    write: (draft) => textBytes(textDraft(shuffled(draft), PLAIN)),
  },
  'a workbook': { name: 'a.xlsx', write: (draft) => bookBytes(bookDraft(draft)) },
  'a workbook in another order': {
    name: 'a.xlsx',
    write: (draft) => bookBytes({ ...bookDraft(shuffled(draft)), plain: { bookSST: false } }),
  },
  'a page': { name: 'a.xls', write: (draft) => Buffer.from(page(draft)) },
  Parquet: { name: 'a.parquet', write: (draft, world) => parquetBytes(world, draft, null) },
};
