import { columnLetters } from '../../read/column-letters.ts';
import type { Cell, Column, Ledger } from '../ledger.ts';
import { cellText, xml } from './cell-text.ts';
import { STYLE } from './styles.ts';

/** Rows above the list: what the sheet is, and the header. */
const ABOVE = 2;
const BATCH = 500;

/** The XML of a sheet in pieces; `rows` counts them and is right once the last piece is out. */
export interface SheetXml {
  pieces: Iterable<string>;
  /** The header and the list below it, as a range. */
  range(): string;
}

/**
 * A ledger as a sheet: a note, a header that stays in view, filters over the columns.
 *
 * @param footer what every printed page says below
 */
export function sheetXml(ledger: Ledger, footer: string): SheetXml {
  let last = ABOVE;
  const { columns, says } = ledger;
  const range = () => `A${ABOVE}:${columnLetters(columns.length - 1)}${Math.max(last, ABOVE)}`;
  function* pieces() {
    yield head(columns);
    yield row(1, [says.join(' ')], () => STYLE.note);
    yield row(
      ABOVE,
      columns.map(({ title }) => title),
      () => STYLE.head,
    );
    let batch = '';
    for (const cells of ledger.rows) {
      last += 1;
      batch += row(last, cells, (at) => STYLE[columns[at]?.as ?? 'text']);
      if (last % BATCH === 0) {
        yield batch;
        batch = '';
      }
    }
    yield batch;
    yield tail(range(), footer);
  }
  return { pieces: { [Symbol.iterator]: pieces }, range };
}

function head(columns: readonly Column[]): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${ABOVE}" topLeftCell="A${ABOVE + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`;
}

function tail(range: string, footer: string): string {
  return `</sheetData><autoFilter ref="${range}"/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L${xml(footer)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

function row(at: number, cells: readonly Cell[], style: (column: number) => number): string {
  const xmls = cells.map((cell, column) =>
    cellXml(`${columnLetters(column)}${at}`, cell, style(column)),
  );
  return `<row r="${at}">${xmls.join('')}</row>`;
}

/** Texts are inline strings: nothing in them can become a formula. */
function cellXml(ref: string, cell: Cell, style: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') {
    const as = style === STYLE.text ? STYLE.count : style;
    return `<c r="${ref}" s="${as}"><v>${cell}</v></c>`;
  }
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(cellText(cell))}</t></is></c>`;
}
