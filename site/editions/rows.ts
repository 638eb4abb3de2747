import { csvParseRows } from 'd3-dsv';
import { WITHHELD } from '../../pipeline/contract/edition.ts';
import { csvColumns, type Table } from '../../pipeline/contract/table.ts';
import type { Cell, Row } from './schema.ts';

/** Rows of a published CSV, or a thrown sentence that names the line and the column. */
export function parseRows(table: Table, text: string): Row[] {
  const [header = [], ...lines] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const columns = csvColumns(table);
  if (header.join() !== columns.join()) throw new Error('its header is not the declared one');
  return lines.map((line, place) => parseRow(table, columns, line, place + 2));
}

function parseRow(table: Table, columns: string[], line: string[], number: number): Row {
  if (line.length !== columns.length) throw new Error(`line ${number} has ${line.length} cells`);
  const row: Row = { keys: {}, cells: {} };
  const keys = columns.length - table.measures.length;
  for (const [place, column] of columns.entries()) {
    if (place < keys) row.keys[column] = line[place] ?? '';
  }
  for (const [place, measure] of table.measures.entries()) {
    row.cells[measure] = parseCell(line[keys + place] ?? '', `line ${number}, ${measure}`);
  }
  return row;
}

function parseCell(text: string, place: string): Cell {
  if (text === WITHHELD) return null;
  if (!/^\d+$/.test(text)) throw new Error(`${place} is neither a whole number nor ${WITHHELD}`);
  return Number(text);
}
