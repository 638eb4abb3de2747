import type { Rule } from '../contract/rules.ts';
import { columnLetters } from '../read/column-letters.ts';
import type { TakenFile } from '../take-file.ts';

/** Where in a file a rule looks: its column as a spreadsheet names it, blank for whole rows. */
export interface Looked {
  letter: string;
  header: string;
}

/** Letters of a column; a Parquet file has none. */
export function letterOf({ source }: TakenFile, header: string): string {
  const at = source.headers.indexOf(header);
  return source.format === 'parquet' || at < 0 ? '' : columnLetters(at);
}

/** The column in which a rule finds what it finds. */
export function lookedAt(file: TakenFile, { field }: Rule): Looked {
  const header = file.mapping.fields.find(({ name }) => name === field)?.header ?? '';
  return { header, letter: header && letterOf(file, header) };
}
