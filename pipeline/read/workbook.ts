import * as XLSX from '@e965/xlsx';
import { markFonts } from './font-marks.ts';
import { isRead, unzip } from './unzip.ts';
import { markNeverCalculated, nameChineseDates } from './workbook-repairs.ts';
import { damaged, workbookParts } from './zip-directory.ts';

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

/** A zip as `parse_zip` takes it; the package has no types for either. */
interface Container {
  FileIndex: { name: string; type: number; content: Buffer; size: number }[];
  FullPaths: string[];
}
interface Untyped {
  parse_zip(zip: Container, options: XLSX.ParsingOptions): XLSX.WorkBook;
}
const { parse_zip } = XLSX as unknown as Untyped;

/** With `cellStyles` SheetJS tells which rows are hidden; texts and HTML of cells are not wanted. */
const OPTIONS = { dense: true, cellNF: true, cellStyles: true, cellText: false, cellHTML: false };
const SHEET_PART = /^xl[/\\]worksheets[/\\][^/\\]+\.xml$/i;
const STYLES_PART = /^xl[/\\]styles\.xml$/i;
const A_FILE = 2;

/** Open an xlsx workbook; a failure if any part of it is not whole. */
export function openWorkbook(bytes: Buffer, file: string): Sheet[] {
  const entries = workbookParts(bytes, file);
  try {
    const parts = entries.filter(isRead).map((entry) => ({
      path: entry.name,
      content: mended(entry.name, unzip(bytes, entry)),
    }));
    return sheetsOf(parse_zip(containerOf(parts), OPTIONS));
  } catch {
    throw damaged(file);
  }
}

function containerOf(parts: readonly { path: string; content: Buffer }[]): Container {
  return {
    FileIndex: parts.map(({ path, content }) => ({
      name: path.split(/[/\\]/).at(-1) ?? path,
      type: A_FILE,
      content,
      size: content.length,
    })),
    FullPaths: parts.map(({ path }) => `Root Entry/${path}`),
  };
}

function mended(path: string, content: Buffer): Buffer {
  if (STYLES_PART.test(path)) return rewritten(content, (xml) => markFonts(nameChineseDates(xml)));
  return SHEET_PART.test(path) ? rewritten(content, markNeverCalculated) : content;
}

/** Change a part bytewise: every pattern used is ASCII, so the encoding does not matter. */
function rewritten(content: Buffer, change: (text: string) => string): Buffer {
  const before = content.toString('latin1');
  const after = change(before);
  return after === before ? content : Buffer.from(after, 'latin1');
}

/** The sheets of a workbook that SheetJS has parsed. */
export function sheetsOf(book: XLSX.WorkBook): Sheet[] {
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
