import { csvParseRows } from 'd3-dsv';
import type { Cell } from '../../contract/cells.ts';
import type { RateId } from '../../contract/measures.ts';
import { calendarOf, type Table } from '../../contract/table.ts';
import { arePlain, isWhole } from './plain.ts';

/** One row as a reader of the CSV sees it. */
export interface SheetRow {
  /** Codes in the order of the table’s dimensions. */
  codes: string[];
  /** The calendar period; empty in a table without one. */
  period: string;
  /** Cells in the order of the table’s measures; null is withheld. */
  cells: Cell[];
  /** Rates printed in the row, as printed. */
  rates: ReadonlyMap<RateId, string>;
}

/** A published CSV. */
export interface Sheet {
  table: Table;
  header: string[];
  rows: SheetRow[];
  /** The periods of its rows, each once, in the order of the file. */
  periods: string[];
  /** Rows by their key; of a row that stands there twice the last one. */
  index: ReadonlyMap<string, SheetRow>;
  /** Whether its cells are whole numbers, withheld marks and the codes and labels of the lists. */
  plain: boolean;
}

/** Key of a row: its codes. */
export function rowKey(codes: readonly string[]): string {
  return codes.join('|');
}

/**
 * Read the CSV of a table. A measure without a column reads as withheld.
 * @param rates columns of rates the table may have beside the declared ones
 */
export function readSheet(text: string, table: Table, rates: readonly RateId[]): Sheet {
  const [header = [], ...records] = csvParseRows(text.replace(/^\ufeff/, ''));
  const place = (column: string) => header.indexOf(column);
  const dimensions = table.dimensions.map(({ id }) => place(id));
  const measures = table.measures.map(place);
  const printed = rates.map((id) => [id, place(id)] as const).filter(([, at]) => at >= 0);
  const period = place(calendarOf(table)?.id ?? '');
  const rows = records.map((record) => ({
    codes: dimensions.map((at) => record[at] ?? ''),
    period: record[period] ?? '',
    cells: measures.map((at) => cellOf(record[at] ?? '')),
    rates: new Map(printed.map(([id, at]) => [id, record[at] ?? ''])),
  }));
  const index = new Map(rows.map((row) => [rowKey(row.codes), row]));
  const periods = [...new Set(rows.map((row) => row.period))].filter(Boolean);
  return { table, header, rows, periods, index, plain: arePlain(records, header, table) };
}

function cellOf(text: string): Cell {
  return isWhole(text) ? Number(text) : null;
}
