import { csvFormatRows, csvParseRows } from 'd3-dsv';
import type { Table } from '../../pipeline/contract/table.ts';

/** A published CSV as text cells, to be changed as a mistake or an attacker would change it. */
export class Sheet {
  readonly header: string[];
  readonly rows: string[][];
  readonly #codes: number[];

  constructor(text: string, { dimensions }: Table) {
    const [header = [], ...rows] = csvParseRows(text.replace(/^\ufeff/, ''));
    this.header = header;
    this.rows = rows;
    this.#codes = dimensions.map(({ id }) => header.indexOf(id));
  }

  /** Codes of a row, in the order of the table’s dimensions. */
  codes(row: readonly string[]): string[] {
    return this.#codes.map((at) => row[at] ?? '');
  }

  find(codes: readonly string[]): string[] | undefined {
    return this.rows.find((row) => this.codes(row).join() === codes.join());
  }

  get(row: readonly string[], column: string): string {
    return row[this.header.indexOf(column)] ?? '';
  }

  set(row: string[], column: string, text: string | number): void {
    row[this.header.indexOf(column)] = String(text);
  }

  /** Add so much to a cell; a withheld one stays as it is. */
  raise(row: string[], column: string, by: number): void {
    const text = this.get(row, column);
    if (/^\d+$/.test(text)) this.set(row, column, Number(text) + by);
  }

  /** A column more, with a text for each row. */
  append(column: string, textOf: (row: string[]) => string): void {
    for (const row of this.rows) row.push(textOf(row));
    this.header.push(column);
  }

  /** As an edition is written: with a byte order mark and CRLF. */
  text(): string {
    return csvText([this.header, ...this.rows]);
  }
}

/** Rows of text as a CSV of an edition. */
export function csvText(rows: string[][]): string {
  return `\ufeff${csvFormatRows(rows).replaceAll('\n', '\r\n')}\r\n`;
}
