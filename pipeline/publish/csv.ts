import { csvFormatRows } from 'd3-dsv';
import { isWithheld, type Row, type Shown } from '../contract/cells.ts';
import { NONE, WITHHELD } from '../contract/edition.ts';
import { type Label, labelsIn } from '../contract/lists.ts';
import type { MeasureId } from '../contract/measures.ts';
import { csvColumns, type Dimension, type Table } from '../contract/table.ts';

/**
 * The CSV of a published table: UTF-8 with a byte order mark and CRLF, so that a spreadsheet opens
 * it as it is; coded dimensions with their labels; withheld cells as the withheld mark.
 */
export function tableCsv({ table, rows }: Shown): string {
  const labels = table.dimensions.map(labelsOf);
  const body = rows.map(({ keys, cells }) => [
    ...table.dimensions.flatMap(({ id }, at) => {
      const code = keys[id] ?? '';
      const label = labels[at]?.get(code);
      return labels[at] ? [code, label?.zh ?? '', label?.en ?? ''] : [code];
    }),
    ...table.measures.map((id) => cellText(table, cells, id)),
  ]);
  return `\ufeff${csvFormatRows([csvColumns(table), ...body]).replaceAll('\n', '\r\n')}\r\n`;
}

function labelsOf({ list }: Dimension): Map<string, Label> | undefined {
  return list && new Map(labelsIn(list).map((label) => [label.code, label]));
}

function cellText(table: Table, cells: Row['cells'], id: MeasureId): string {
  if (isWithheld(table, cells, id)) return WITHHELD;
  return String(cells[id] ?? NONE);
}
