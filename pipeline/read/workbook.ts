import * as XLSX from '@e965/xlsx';
import { type Container, workbookContainer } from './workbook-parts.ts';
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

/** The package has no types for this. */
interface Untyped {
  parse_zip(zip: Container, options: XLSX.ParsingOptions): XLSX.WorkBook;
}
const { parse_zip } = XLSX as unknown as Untyped;

/** Rows of a sheet of Excel; a cell that says it stands below them is a damaged one. */
const SHEET_ROWS = 1_048_576;
/** With `cellStyles` SheetJS tells which rows are hidden; texts and HTML of cells are not wanted. */
const OPTIONS = { dense: true, cellNF: true, cellStyles: true, cellText: false, cellHTML: false };
/** Open an xlsx workbook; a failure if any part of it is not whole. */
export function openWorkbook(bytes: Buffer, file: string): Sheet[] {
  const entries = workbookParts(bytes, file);
  try {
    return sheetsOf(parse_zip(workbookContainer(bytes, entries), OPTIONS));
  } catch {
    throw damaged(file);
  }
}

/** The sheets of a workbook that SheetJS has parsed. */
export function sheetsOf(book: XLSX.WorkBook): Sheet[] {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, i) => {
    const sheet = book.Sheets[name];
    if (!sheet) throw new Error('unreadable sheet');
    if ((sheet['!data']?.length ?? 0) > SHEET_ROWS) throw new Error('rows beyond a sheet');
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
