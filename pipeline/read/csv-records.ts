import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';

const LARGEST_RECORD = 16 << 20;
const PIECE = 1 << 20;
const LENIENT = {
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  max_record_size: LARGEST_RECORD,
};

/**
 * Parse a UTF-8 text table record by record, as leniently as a spreadsheet: any line end, any
 * number of cells, quotes inside cells. A blank line is a record of one blank cell.
 *
 * @param limit how many records are wanted at most
 */
export function csvRecords(
  path: string,
  delimiter: string,
  limit = -1,
): AsyncIterable<string[]> & { destroy(): void } {
  const parser = parse({ ...LENIENT, delimiter, to: limit });
  const bytes = createReadStream(path, { highWaterMark: PIECE });
  bytes.on('error', (error) => parser.destroy(error));
  parser.on('close', () => bytes.destroy());
  return bytes.pipe(parser);
}

/** How many cells one record has; 0 where it cannot be told. */
export function countCells(record: Buffer, delimiter: string): number {
  try {
    const [cells] = parseWhole(record, { ...LENIENT, delimiter }) as string[][];
    return cells?.length ?? 0;
  } catch {
    return 0;
  }
}

/** Whether an error says that a quoted cell never ends. */
export function isUnclosedQuote(error: unknown): boolean {
  return (
    error instanceof CsvError &&
    (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE')
  );
}
