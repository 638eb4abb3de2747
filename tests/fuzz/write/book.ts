import * as XLSX from '@e965/xlsx';
import type { BookDraft } from '../damage/book.ts';
import type { Draft } from '../draft.ts';

/** A table as a workbook of one sheet. */
export function bookDraft({ above, header, body }: Draft): BookDraft {
  const rows = [...above, header, ...body];
  // a cell of Excel holds 32,767 characters, and the package refuses to write more
  const cut = rows.map((row) => row.map((cell) => cell?.slice(0, 32_767) ?? null));
  return {
    sheet: XLSX.utils.aoa_to_sheet(cut),
    name: '台账',
    head: above.length + 1,
    rows: body.length,
    width: header.length,
    before: [],
    hidden: [],
    date1904: false,
    plain: { bookSST: true },
  };
}

/** The bytes of a workbook. */
export function bookBytes({ sheet, name, before, hidden, date1904, plain }: BookDraft): Buffer {
  const book = XLSX.utils.book_new();
  for (const [title, page] of [...before, [name, sheet] as const])
    XLSX.utils.book_append_sheet(book, page, title);
  book.Workbook = {
    WBProps: { date1904 },
    Sheets: book.SheetNames.map((one) => ({ Hidden: hidden.includes(one) ? 1 : 0 })),
  };
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true, ...plain });
}
