import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { Failure } from '../contract/failures.ts';
import type { Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import { brokenAt, whereUtf8Breaks } from './broken-bytes.ts';
import type { ReadHints } from './hints.ts';
import { sheetsOf } from './workbook.ts';
import { readSheets } from './xlsx.ts';
import { damaged } from './zip-directory.ts';

const LARGEST = 100_000_000;
/** As many columns and rows as a cell may span by the HTML standard. */
const MOST_SPANNED = { columns: 1_000, rows: 65_534 };
const SPAN = /\b(col|row)span(\s*=\s*["']?)(\d+)/gi;
/** From the end of a row to a cell that no row has begun for. */
const ROW_END = /<\/tr\s*>[^<]*(?:<(?!t[rdh]\b|\/?table\b)[^<]*)*(?=<t[dh]\b)/gi;
const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** Read a table in HTML, which many web systems save as `.xls`; every cell is text. */
export async function readHtml(world: World, file: string, hints: ReadHints): Promise<Source> {
  const name = path.basename(file);
  if ((await stat(file)).size > LARGEST) throw tooLarge(name);
  const bytes = await readFile(file);
  const { text, encoding } = decoded(bytes) ?? {};
  if (text === undefined) throw await brokenAt(name, file, (await whereUtf8Breaks(file)) ?? 0);
  const sheets = sheetsOf(open(text, name));
  const source = await readSheets(world, { name, format: 'html', bytes, sheets }, hints);
  const label = encoding === 'gb18030' ? 'GB18030' : 'HTML';
  const note = { kind: 'encoding', place: label, count: 1 } as const;
  return { ...source, encoding: encoding ?? null, notes: [note, ...source.notes] };
}

/** A byte order mark decides, else strict UTF-8, else strict GB18030; what the page says does not. */
function decoded(bytes: Buffer): { text: string; encoding: Source['encoding'] } | undefined {
  const mark = bytes.readUInt16BE(0);
  if (mark === 0xfffe || mark === 0xfeff)
    return {
      text: new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes),
      encoding: null,
    };
  for (const encoding of ENCODINGS)
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // the next encoding, or none
    }
  return undefined;
}

function open(text: string, file: string): XLSX.WorkBook {
  if (!/<table/i.test(text))
    throw new Failure('unknown_format', file, {
      zh: '网页里没有表',
      en: 'a web page without a table',
    });
  try {
    return XLSX.read(withinSpans(inRows(text.replace(/^\ufeff/, ''))), {
      type: 'string',
      raw: true,
      dense: true,
    });
  } catch {
    throw damaged(file);
  }
}

/** A row begins where the one before has ended, whether or not a tag says so. */
function inRows(page: string): string {
  return page.replace(ROW_END, (all) => `${all}<tr>`);
}

/** A cell over more rows or columns than a browser would take it for is cut to as many. */
function withinSpans(page: string): string {
  return page.replace(SPAN, (_, name: string, between: string, number: string) => {
    const most = /^col$/i.test(name) ? MOST_SPANNED.columns : MOST_SPANNED.rows;
    return `${name}span${between}${Math.min(most, Number(number))}`;
  });
}

function tooLarge(file: string): Failure {
  return new Failure('workbook', file, {
    zh: `网页格式的表不能超过 ${LARGEST / 1_000_000} MB。请另存为 CSV。`,
    en: `a table in HTML may have ${LARGEST / 1_000_000} MB. Save it as CSV.`,
  });
}
