import { crc32 } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { markNeverCalculated, nameChineseDates } from './workbook-repairs.ts';
import { damaged, workbookParts, type ZipEntry } from './zip-directory.ts';

export interface Sheet {
  name: string;
  hidden: boolean;
  /** Rows of cells as SheetJS keeps them: holes where there is nothing. */
  rows: readonly (readonly XLSX.CellObject[] | undefined)[];
  merges: readonly XLSX.Range[];
  /** Whether a filter or a hand has hidden a row, by its index. */
  isHidden(row: number): boolean;
  /** Whether days are counted from 1904, as old Macintosh workbooks do. */
  date1904: boolean;
}

interface Part {
  content: Buffer;
  size: number;
}
/** What `XLSX.CFB.read` makes of a zip; the package has no types for it, nor for `parse_zip`. */
interface Container {
  FileIndex: Part[];
  FullPaths: string[];
}
interface Untyped {
  parse_zip(zip: Container, options: XLSX.ParsingOptions): XLSX.WorkBook;
  CFB: { read(bytes: Buffer, options: { type: 'buffer' }): Container };
}
const { parse_zip, CFB } = XLSX as unknown as Untyped;

/** With `cellStyles` SheetJS tells which rows are hidden; texts and HTML of cells are not wanted. */
const OPTIONS = { dense: true, cellNF: true, cellStyles: true, cellText: false, cellHTML: false };
const ROOT = /^Root Entry\//;
const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/i;

/** Open an xlsx workbook; a failure if any part of it is not whole. */
export function openWorkbook(bytes: Buffer, file: string): Sheet[] {
  const entries = workbookParts(bytes, file);
  try {
    return sheetsOf(parse_zip(unzip(bytes, entries), OPTIONS));
  } catch {
    throw damaged(file);
  }
}

function unzip(bytes: Buffer, entries: readonly ZipEntry[]): Container {
  const container = CFB.read(bytes, { type: 'buffer' });
  const sums = new Map(entries.map(({ name, crc }) => [name, crc]));
  for (const [i, fullPath] of container.FullPaths.entries()) {
    const path = fullPath.replace(ROOT, '');
    const part = container.FileIndex[i];
    const sum = sums.get(path);
    if (!part || sum === undefined || path.endsWith('/')) continue;
    if (crc32(part.content) !== sum) throw new Error('checksum');
    if (path === 'xl/styles.xml') rewrite(part, nameChineseDates);
    if (SHEET_PART.test(path)) rewrite(part, markNeverCalculated);
  }
  return container;
}

/** Change a part bytewise: every pattern used is ASCII, so the encoding does not matter. */
function rewrite(part: Part, change: (text: string) => string): void {
  const before = part.content.toString('latin1');
  const after = change(before);
  if (after === before) return;
  part.content = Buffer.from(after, 'latin1');
  part.size = part.content.length;
}

function sheetsOf(book: XLSX.WorkBook): Sheet[] {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, i) => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new Error('unreadable sheet');
    if (sheet['!type'] && sheet['!type'] !== 'sheet') return [];
    return {
      name,
      hidden: Boolean(book.Workbook?.Sheets?.[i]?.Hidden),
      rows: sheet['!data'] ?? [],
      merges: sheet['!merges'] ?? [],
      isHidden: (row) => Boolean(sheet['!rows']?.[row]?.hidden),
      date1904,
    };
  });
}
