import { utils, write } from '@e965/xlsx';
import { excelSerial } from './calendar.ts';
import { type Cell, HEADERS, type Line } from './columns.ts';
import { spell } from './spelling.ts';

const REAL_DATES = ['反映日期', '交办日期', '办结日期'];
const TITLE = '2016年工人在线诉求台账（示例数据）';
const NOTES = [
  ['说明'],
  ['本工作簿由程序生成，全部内容均为虚构的示例数据。'],
  ['“诉求台账”一表每行一件诉求，导出日期为2017年1月20日。'],
];
/** A fixed day, so that the same lines give the same bytes. */
const WRITTEN = new Date('2017-01-20T00:00:00Z');

/** The ledger as a workbook: a sheet of notes, then a titled sheet that ends in a total. */
export function workbook(lines: readonly Line[]): Uint8Array {
  const rows = [...lines, total(lines)].map((line) => {
    return HEADERS.map((header) => cell(header, line[header] ?? ''));
  });
  const sheet = utils.aoa_to_sheet([[TITLE], [...HEADERS], ...rows]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: HEADERS.length - 1 } }];
  const book = utils.book_new();
  book.Props = { Title: TITLE, CreatedDate: WRITTEN, ModifiedDate: WRITTEN };
  utils.book_append_sheet(book, utils.aoa_to_sheet(NOTES), '说明');
  utils.book_append_sheet(book, sheet, '诉求台账');
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }),
  );
}

function cell(header: string, value: Cell) {
  if (value === '') return null;
  if (typeof value !== 'object') return value;
  if (!REAL_DATES.includes(header)) return spell(value);
  return { t: 'n', v: excelSerial(value.day), z: 'yyyy-mm-dd' };
}

function total(lines: readonly Line[]): Line {
  const people = lines.reduce((sum, { 涉及人数: n }) => sum + (typeof n === 'number' ? n : 0), 0);
  return { 编号: '合计', 涉及人数: people };
}
