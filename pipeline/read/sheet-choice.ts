import { Failure } from '../contract/failures.ts';
import { cellText } from './cell-text.ts';
import type { GroupEnd } from './group-headers.ts';
import { findHeader, HEAD_ROWS, type Header } from './header-row.ts';
import { SHEET_COLUMNS, withinReason } from './header-width.ts';
import type { Sheet } from './workbook.ts';

/** The sheet to read and its header: the one that is asked for, else the first visible with one. */
export function chooseSheet(
  sheets: readonly Sheet[],
  file: string,
  known: ReadonlySet<string>,
  wanted?: string,
): { sheet: Sheet; header: Header } {
  const candidates = sheets.filter(({ name, hidden }) => (wanted ? name === wanted : !hidden));
  if (wanted && candidates.length === 0)
    throw new Failure('workbook', file, noSheet(wanted, sheets));
  for (const sheet of candidates) {
    const header = headerOf(sheet, known);
    if (header)
      return { sheet, header: { ...header, headers: withinReason(header.headers, file) } };
  }
  throw new Failure('no_header', file, candidates.length === 0 ? ALL_HIDDEN : undefined);
}

const ALL_HIDDEN = {
  zh: '工作簿里的工作表都隐藏着，请取消隐藏后保存。',
  en: 'Every sheet of the workbook is hidden: show the one to be read and save it. ',
};

/** The names there are, for whoever mistyped one or whose system renamed it. */
function noSheet(wanted: string, sheets: readonly Sheet[]) {
  const names = sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  return {
    zh: `没有工作表“${wanted}”，有：${names.join('、')}。请改方案文件的 sheet。`,
    en: `it has no sheet “${wanted}” but: ${names.join(', ')}. Change sheet in the profile.`,
  };
}

/** The header of a sheet, if it has one. */
export function headerOf(sheet: Sheet, known: ReadonlySet<string>): Header | null {
  const rows = Array.from({ length: HEAD_ROWS }, (_, row) => headRow(sheet, row));
  return findHeader(rows, known, (row) => mergedAcross(sheet, row));
}

function headRow({ rows, date1904 }: Sheet, row: number): string[] {
  return Array.from(
    rows[row]?.slice(0, SHEET_COLUMNS) ?? [],
    (cell) => cellText(cell, date1904) ?? '',
  );
}

/** Undefined where nothing is merged across columns: then blank cells tell the groups. */
function mergedAcross({ merges }: Sheet, row: number): GroupEnd | undefined {
  const ends = new Map(
    merges
      .filter(({ s, e }) => s.r <= row && row <= e.r && e.c > s.c)
      .map(({ s, e }) => [s.c, e.c] as const),
  );
  return ends.size > 0 ? (column) => ends.get(column) : undefined;
}
