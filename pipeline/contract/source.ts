/** What reading a file yields: text rows in the database, and what was noticed on the way. */

/** Something worth telling the operator about a file; it never carries a value from a record. */
export interface Note {
  kind:
    | 'encoding'
    | 'careful_road'
    | 'header_row'
    | 'header_joined'
    | 'header_twice'
    | 'blank_rows'
    | 'hidden_rows'
    | 'hidden_sheet'
    | 'merged_cells'
    | 'merged_filled'
    | 'formula_without_value'
    | 'error_values'
    | 'replacement_characters';
  /** Sheet, column header or row range the note is about. */
  place: string;
  count: number;
}

export interface Source {
  /** File name as the operator typed it, without its folder. */
  file: string;
  format: 'csv' | 'xlsx' | 'parquet';
  /** How the bytes were decoded; null for binary formats. */
  encoding: 'utf-8' | 'gb18030' | null;
  sheet: string | null;
  bytes: number;
  /** SHA-256 of the file's bytes, hex. */
  sha256: string;
  /** Headers as they stand in the file, in order; two-row headers are joined with “/”. */
  headers: string[];
  /** A FROM item with the VARCHAR columns c0 … c(n-1), aligned with `headers`; blank cells are NULL. */
  relation: string;
  /**
   * SQL for a row's number as a spreadsheet shows it (header rows counted), or null when the
   * relation is scanned in file order without one: then it is `firstRow` plus the position.
   */
  rowNumber: string | null;
  firstRow: number;
  /** SQL for a structural defect ('cells_missing' | 'cells_extra'), or `NULL`. */
  defect: string;
  notes: Note[];
}
