import { COLUMNS, HEADERS, line, SECRET } from '../catalogue/ledger.ts';
import type { Dice } from './dice.ts';

/** Stands in every private cell, in every hostile text and in every label nobody knows. */
export const MARKS = ['zqxw', SECRET] as const;
export const MARK = MARKS[0];

/** A table before it is written to a file: rows above the header, headers, and rows below. */
export interface Draft {
  above: string[][];
  header: string[];
  body: (string | null)[][];
}

const ISSUES = ['拖欠工资', '工伤待遇', '社会保险', '劳动合同', '加班工资'];
const CITIES = ['广州市', '深圳市', '东莞市', '佛山市', '惠州市'];

/** Some dozens of rows nothing is wrong with. */
export function goodDraft(chance: Dice, rows = 12 + chance.below(28)): Draft {
  const body = Array.from({ length: rows }, (_, at) => goodRow(at + 1, chance));
  return { above: [], header: [...HEADERS], body };
}

function goodRow(n: number, chance: Dice): (string | null)[] {
  const day = String(1 + chance.below(28)).padStart(2, '0');
  const cells = line(n, {
    反映日期: `2014-0${1 + chance.below(4)}-${day}`,
    反映人: `${SECRET}${MARK}${n}`,
    所在单位: `${MARK}${chance.below(6)}厂${SECRET}`,
    所属地市: chance.pick(CITIES),
    问题类别: chance.pick(ISSUES),
    涉及人数: String(1 + chance.below(9)),
    诉求金额: chance.pick(['1200.50', '6万元', null]),
    反映内容: `${SECRET}内容${MARK}`,
  });
  return cells.map((cell) => (cell === null ? null : String(cell)));
}

/** Headers whose column is read. */
export const MAPPED = HEADERS.filter((header) => COLUMNS[header] !== null);

/** The profile’s columns, as its file names them. */
export const PROFILE_COLUMNS = Object.fromEntries(
  MAPPED.map((header) => [COLUMNS[header] as string, header]),
);

const UNSEEN = /^[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff]*$/u;

/** Whether nothing can be seen in a cell. */
export function unseen(cell: string | null | undefined): boolean {
  return cell == null || UNSEEN.test(cell);
}

/** Numbers, as a spreadsheet shows them, of the rows that hold a record or something else. */
export function rowsThatCount({ above, header, body }: Draft, beyondHeader: boolean): number[] {
  return body.flatMap((row, at) => {
    const cells = beyondHeader ? row : row.slice(0, header.length);
    return cells.every(unseen) ? [] : [above.length + 2 + at];
  });
}
