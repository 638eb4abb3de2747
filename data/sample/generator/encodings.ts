import iconv from 'iconv-lite';
import { HEADERS, type Line } from './columns.ts';
import { csvText } from './csv.ts';
import { spell } from './spelling.ts';

/** Lines as the CSV that a web system offers: UTF-8 with a byte order mark. */
export function utf8Csv(lines: readonly Line[]): Uint8Array {
  return Buffer.from(`\uFEFF${csvText([HEADERS, ...cells(lines)])}`);
}

/** Lines as Excel saves them on a Chinese desktop, where somebody has retyped one header. */
export function gb18030Csv(lines: readonly Line[]): Uint8Array {
  const headers = HEADERS.map((header) => (header === '交办日期' ? ' 交办 日期 ' : header));
  return iconv.encode(csvText([headers, ...cells(lines)]), 'gb18030');
}

function cells(lines: readonly Line[]): string[][] {
  return lines.map((line) => HEADERS.map((header) => spell(line[header] ?? '')));
}
