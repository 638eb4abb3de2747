import { csvParseRows } from 'd3-dsv';
import type { Cell } from './cells.ts';
import { NONE, WITHHELD } from './edition.ts';
import { isDays, type MeasureId } from './measures.ts';
import { csvColumns, type Table } from './table.ts';

/** A row of a published CSV: dimensions and the labels of their codes, and figures. */
export interface PublishedRow {
  keys: Record<string, string>;
  cells: Partial<Record<MeasureId, Cell>>;
}

/**
 * Rows of a published CSV.
 * @throws Error with a sentence that names the line and the column where it is not as declared
 */
export function parseRows(table: Table, text: string): PublishedRow[] {
  const [header = [], ...lines] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const columns = csvColumns(table);
  if (header.join() !== columns.join()) throw new Error('its header is not the declared one');
  return lines.map((line, place) => parseRow(table, columns, line, place + 2));
}

function parseRow(table: Table, columns: string[], line: string[], number: number): PublishedRow {
  if (line.length !== columns.length) throw new Error(`line ${number} has ${line.length} cells`);
  const row: PublishedRow = { keys: {}, cells: {} };
  const keys = columns.length - table.measures.length;
  for (const [place, column] of columns.entries()) {
    if (place < keys) row.keys[column] = line[place] ?? '';
  }
  for (const [place, id] of table.measures.entries()) {
    row.cells[id] = parseCell(id, line[keys + place] ?? '', number);
  }
  return row;
}

function parseCell(id: MeasureId, text: string, number: number): Cell {
  if (text === WITHHELD || (text === NONE && isDays(id))) return null;
  if (!/^\d+$/.test(text))
    throw new Error(`line ${number}, ${id} is neither a whole number nor ${WITHHELD}`);
  return Number(text);
}
