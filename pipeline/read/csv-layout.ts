import { open } from 'node:fs/promises';
import { Failure } from '../contract/failures.ts';
import { isBlank } from './blank.ts';
import { csvRecords } from './csv-records.ts';
import { findHeader, HEAD_ROWS, type Header } from './header-row.ts';
import { withinReason } from './header-width.ts';

/** How a text table is laid out: what separates its cells and where its header stands. */
export interface Layout {
  delimiter: string;
  /** 1 where the first line is Excel’s `sep=;`, which no spreadsheet shows as a row; else 0. */
  hiddenLines: 0 | 1;
  header: Header;
  /** The first record below the header. */
  first: string[];
}

const DELIMITERS = [',', '\t', ';'];
const SEPARATOR = /^\ufeff?"?sep=(.)"?\r?(?:\n|$)/i;
/** What UTF-8 text looks like after it was read as GBK and saved as UTF-8 again. */
const GARBLED = /锟斤拷|璇|涓|鐨/u;

/** Find the delimiter and the header row of a UTF-8 text table. */
export async function findLayout(
  path: string,
  file: string,
  known: ReadonlySet<string>,
): Promise<Layout> {
  const separator = await declaredSeparator(path);
  const hiddenLines = separator ? 1 : 0;
  const heads = await Promise.all(
    (separator ? [separator] : DELIMITERS).map(async (delimiter) => {
      const rows = await firstRows(path, delimiter, hiddenLines);
      return { delimiter, rows, header: findHeader(rows, known) };
    }),
  );
  const { delimiter, rows, header } = heads.reduce((best, head) =>
    (head.header?.matches ?? -1) > (best.header?.matches ?? -1) ? head : best,
  );
  if (isGarbled(rows, header)) throw garbled(file);
  if (!header) throw new Failure('no_header', file);
  const first = rows[header.index + header.height];
  if (!first) throw new Failure('header_only', file);
  const headers = withinReason(header.headers, file);
  return { delimiter, hiddenLines, header: { ...header, headers }, first };
}

async function declaredSeparator(path: string): Promise<string | undefined> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(32), 0, 32, 0);
    return SEPARATOR.exec(buffer.toString('utf8', 0, bytesRead))?.[1];
  } finally {
    await handle.close();
  }
}

async function firstRows(path: string, delimiter: string, hidden: number): Promise<string[][]> {
  const rows: string[][] = [];
  try {
    for await (const row of csvRecords(path, delimiter, hidden + HEAD_ROWS)) rows.push(row);
  } catch {
    // A quote that never closes: what came before it is enough to find a header.
  }
  return rows.slice(hidden);
}

/** Without a header, the first row of several cells is taken for what should have been one. */
function isGarbled(rows: readonly string[][], header: Header | null): boolean {
  const table = rows.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  const headers = header?.headers ?? rows.slice(0, table + 1).flat();
  return headers.some((text) => GARBLED.test(text));
}

function garbled(file: string): Failure {
  const detail = {
    zh: '表头是乱码，原文件的编码已被转坏',
    en: 'the header was garbled by an earlier conversion',
  };
  return new Failure('encoding', file, detail);
}
