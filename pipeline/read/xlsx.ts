import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../contract/failures.ts';
import type { Note, Source } from '../contract/source.ts';
import type { World } from '../world.ts';
import { settleTwice } from './column-twice.ts';
import { headerNotes } from './header-notes.ts';
import { knownHeaders, type ReadHints } from './hints.ts';
import { createRowTable, ROW } from './row-table.ts';
import { chooseSheet, headerOf } from './sheet-choice.ts';
import { appendRows, countRows } from './sheet-rows.ts';
import { titlePeriod } from './title-period.ts';
import { openWorkbook, type Sheet } from './workbook.ts';
import { LARGEST_FILE, tooLarge } from './zip-directory.ts';

/** Read one sheet of an xlsx workbook into a table of the database. */
export async function readXlsx(world: World, file: string, hints: ReadHints): Promise<Source> {
  const name = path.basename(file);
  if ((await stat(file)).size > LARGEST_FILE) throw tooLarge(name);
  const bytes = await readFile(file);
  return readSheets(
    world,
    { name, format: 'xlsx', bytes, sheets: openWorkbook(bytes, name) },
    hints,
  );
}

interface Opened {
  name: string;
  format: Source['format'];
  bytes: Buffer;
  sheets: readonly Sheet[];
}

/** Read one sheet of an opened workbook into a table of the database. */
export async function readSheets(
  world: World,
  { name, format, bytes, sheets }: Opened,
  hints: ReadHints,
): Promise<Source> {
  const known = knownHeaders(hints.headers);
  const { sheet, header } = chooseSheet(sheets, name, known, hints.sheet);
  const table = await createRowTable(world, header.headers.length);
  const { rows, noticed } = appendRows(table, sheet, header, hints.fillable);
  table.close();
  if (rows === 0) throw new Failure('header_only', name);
  const source: Source = {
    file: name,
    format,
    encoding: null,
    sheet: sheet.name,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    headers: header.headers,
    relation: table.name,
    rowNumber: ROW,
    firstRow: header.index + header.height + 1,
    date1904: sheet.date1904,
    period: titlePeriod(header.titles, sheet.name, name),
    defect: 'NULL',
    notes: [...headerNotes(header), ...noticed.notes, ...notRead(sheets, sheet, known)],
  };
  return settleTwice(world, source, known);
}

/** Other sheets with records are not read unless asked for, but never passed over in silence. */
function notRead(sheets: readonly Sheet[], read: Sheet, known: ReadonlySet<string>): Note[] {
  return sheets
    .filter((sheet) => sheet !== read && headerOf(sheet, known))
    .map((sheet): Note => ({ kind: 'other_sheet', place: sheet.name, count: countRows(sheet) }))
    .filter(({ count }) => count > 0);
}
