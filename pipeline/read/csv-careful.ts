import { Failure } from '../contract/failures.ts';
import type { Note, Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import { isBlank, isBlankRow } from './blank.ts';
import { BlankGap } from './blank-gap.ts';
import type { Layout } from './csv-layout.ts';
import { csvRecords, isUnclosedQuote } from './csv-records.ts';
import { createRowTable, type Defect, ROW, type RowTable } from './row-table.ts';

interface Road extends Pick<Source, 'relation' | 'rowNumber' | 'defect' | 'notes'> {
  /** Whether most rows have fewer cells than the header: it may have swallowed some of a record. */
  isNarrow: boolean;
}

/**
 * Read a UTF-8 text table record by record into a table of the database. Blank rows are left out
 * and counted; a row of too few or too many cells is kept and marked; row numbers are those that a
 * spreadsheet shows.
 *
 * @param endsWithBreak whether the last line of the file is ended
 */
export async function readCarefully(
  world: World,
  path: string,
  file: string,
  layout: Layout,
  endsWithBreak: boolean,
): Promise<Road> {
  const table = await createRowTable(world, layout.header.headers.length);
  const seen = await fill(table, path, file, layout);
  table.close();
  if (!endsWithBreak && seen.lastDefect === 'cells_missing') throw cutOff(file, seen.row);
  if (seen.rows === 0) throw new Failure('header_only', file);
  if (seen.whole === 0) throw ranInto(file, layout);
  const notes: Note[] = [{ kind: 'careful_road', place: file, count: seen.rows }];
  if (seen.blank > 0) notes.push({ kind: 'blank_rows', place: file, count: seen.blank });
  notes.push(...seen.gap.notes);
  const isNarrow = seen.whole * 2 < seen.rows;
  return { relation: table.name, rowNumber: ROW, defect: 'defect', notes, isNarrow };
}

interface Seen {
  /** Number of the last record. */
  row: number;
  rows: number;
  /** Those of them with as many cells as the header. */
  whole: number;
  blank: number;
  gap: BlankGap;
  lastDefect: Defect | null;
}

async function fill(table: RowTable, path: string, file: string, layout: Layout): Promise<Seen> {
  const { index, height, headers } = layout.header;
  const seen: Seen = {
    row: -layout.hiddenLines,
    rows: 0,
    whole: 0,
    blank: 0,
    gap: new BlankGap(),
    lastDefect: null,
  };
  try {
    for await (const cells of csvRecords(path, layout.delimiter)) {
      seen.row++;
      if (seen.row <= index + height) continue;
      const blank = isBlankRow(cells);
      seen.lastDefect = blank ? null : defectOf(cells, headers.length);
      if (blank) {
        seen.blank++;
        seen.gap.blank();
      } else {
        seen.gap.row(seen.row);
        table.add(seen.row, seen.lastDefect, cells);
        seen.rows++;
        if (seen.lastDefect !== 'cells_missing') seen.whole++;
      }
    }
  } catch (error) {
    if (isUnclosedQuote(error)) throw cutOff(file, seen.row + 1);
    throw new Failure('internal', file, `CSV, row ${seen.row + 1}`);
  }
  return seen;
}

function defectOf(cells: readonly string[], width: number): Defect | null {
  if (cells.length < width) return 'cells_missing';
  for (let i = width; i < cells.length; i++) if (!isBlank(cells[i] ?? '')) return 'cells_extra';
  return null;
}

/**
 * A header that no row is as wide as has run into the row below it, or a quote in it was left open: its
 * cells may be those of a record and must not be told as names of columns.
 */
function ranInto(file: string, { header: { index, height } }: Layout): Failure {
  const row = index + height;
  return new Failure('no_header', file, {
    zh: `第 ${row} 行像是表头，但每一行的格数都比它少，可能与下一行连在了一起。`,
    en: `Row ${row} looks like one, but every row has fewer cells; it may have run into the next row. `,
  });
}

function cutOff(file: string, row: number): Failure {
  return new Failure('truncated', file, { zh: `第 ${row} 行`, en: `row ${row}` });
}
