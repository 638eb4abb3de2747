import { isBlankRow } from './blank.ts';
import { BlankGap } from './blank-gap.ts';
import { cellNotes, cellText } from './cell-text.ts';
import type { Header } from './header-row.ts';
import { countLost } from './lost-characters.ts';
import { mergedCells } from './merged-cells.ts';
import { NoteCounter } from './note-counter.ts';
import type { RowTable } from './row-table.ts';
import type { Sheet } from './workbook.ts';

/**
 * Append the body of a sheet to a table. Only rows in which a cell holds something count, whatever
 * size the sheet declares; cells to the right of the header are left out.
 *
 * @returns how many rows were appended, and what was noticed
 */
export function appendRows(
  table: RowTable,
  sheet: Sheet,
  header: Header,
  fillable: readonly string[],
): { rows: number; noticed: NoteCounter } {
  const noticed = new NoteCounter();
  const { fill, others } = mergedCells(sheet, header, fillable);
  for (const column of others) noticed.add('merged_cells', header.headers[column] ?? sheet.name);
  const end = sheet.rows.findLastIndex((row) => row !== undefined) + 1;
  const gap = new BlankGap();
  let rows = 0;
  for (let row = header.index + header.height; row < end; row++) {
    // a stray cell far below leaves a million rows of which nothing is there
    const cells = sheet.rows[row] ? readCells(sheet, header, row, noticed) : [];
    if (isBlankRow(cells)) {
      gap.blank();
      noticed.add('blank_rows', sheet.name);
      continue;
    }
    for (const [column, from] of fill.get(row) ?? []) {
      cells[column] = cellText(sheet.rows[from]?.[column], sheet.date1904);
      noticed.add('merged_filled', header.headers[column] ?? '');
    }
    if (sheet.isHidden(row)) noticed.add('hidden_rows', sheet.name);
    gap.row(row + 1);
    table.add(row + 1, null, cells);
    rows++;
  }
  for (const { place, count } of gap.notes) noticed.add('below_gap', place, count);
  return { rows, noticed };
}

/** How many rows of a sheet hold something. */
export function countRows({ rows, date1904 }: Sheet): number {
  return rows.filter((row) => row && !isBlankRow(row.map((cell) => cellText(cell, date1904))))
    .length;
}

function readCells(
  { rows, date1904 }: Sheet,
  { headers }: Header,
  row: number,
  noticed: NoteCounter,
): (string | null)[] {
  return headers.map((header, column) => {
    const cell = rows[row]?.[column];
    for (const kind of cellNotes(cell)) noticed.add(kind, header);
    if (typeof cell?.v === 'string')
      noticed.add('replacement_characters', header, countLost(cell.v));
    return cellText(cell, date1904);
  });
}
