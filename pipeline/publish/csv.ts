import { csvFormatRows, csvParseRows } from 'd3-dsv';
import type { Row, Shown } from '../contract/cells.ts';
import { type CodeListName, codes } from '../contract/codes.ts';
import { WITHHELD } from '../contract/edition.ts';
import { RULES } from '../contract/rules.ts';
import { STATES } from '../contract/states.ts';
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
    ...table.measures.map((id) => String(cells[id] ?? WITHHELD)),
  ]);
  return `\ufeff${csvFormatRows([csvColumns(table), ...body]).replaceAll('\n', '\r\n')}\r\n`;
}

/**
 * Read a published table back.
 * @throws Error naming the line where the text is not as `tableCsv` writes it
 */
export function readTable(table: Table, text: string): Row[] {
  const columns = csvColumns(table);
  const [header, ...lines] = csvParseRows(text.replace(/^\ufeff/, ''));
  if (header?.join() !== columns.join()) throw new Error('line 1');
  return lines.map((line, at) => {
    if (line.length !== columns.length) throw new Error(`line ${at + 2}`);
    const value = (id: string) => line[columns.indexOf(id)] ?? '';
    return {
      keys: Object.fromEntries(table.dimensions.map(({ id }) => [id, value(id)])),
      cells: Object.fromEntries(
        table.measures.map((id) => [id, value(id) === WITHHELD ? null : Number(value(id))]),
      ),
    };
  });
}

type Label = { zh: string; en: string };

function labelsOf({ list }: Dimension): Map<string, Label> | undefined {
  if (!list) return undefined;
  if (list === 'states') return new Map(STATES.map((state) => [state.code, state]));
  if (list === 'quality_items') return new Map(RULES.map((rule) => [rule.id, rule]));
  return new Map(codes(list satisfies CodeListName).map((code) => [code.code, code]));
}
