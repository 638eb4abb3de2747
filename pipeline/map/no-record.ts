import { type FieldKind, field } from '../contract/fields.ts';
import type { Source } from '../contract/source.ts';
import type { Mapped } from './columns.ts';

/** Separates the cells of a row in one text, so that a word can be asked to begin a cell. */
const CELL = 'chr(31)';
const SPACE = String.raw`[\s\x{3000}\x{a0}]*`;
/** What `isBlank` of the reader takes for nothing, as the database writes it. */
const UNSEEN = String.raw`[\s\x{0b}\x{a0}\x{ad}\x{1680}\x{180e}\x{2000}-\x{200f}\x{2028}\x{2029}\x{202f}\x{205f}\x{2060}\x{3000}\x{feff}]*`;
const START = String.raw`(?:^|\x{1f})${SPACE}`;
const spaced = (word: string) => [...word].join(SPACE);
const TOTAL = ['合计', '小计', '总计', '共计', '累计'].map(spaced).join('|');
const SIGNED =
  '填表|制表|审核|复核|填报|负责人|单位负责人|经办人|联系人|联系电话|单位盖章|盖章|签字|签名';
const APPENDED = '补充|补录|增补|追加|续表';
const NOTES = '备注|说明|附注|注释|注|填表说明|填报说明|编制说明';

/** A total says so at the start of a cell; a signature or a heading has a colon behind it. */
const TOTAL_ROW = String.raw`${START}(?:(?:${TOTAL})${SPACE}(?:$|[\x{1f}:：0-9（(共])|(?:${SIGNED})[^\x{1f}:：]{0,8}[:：]|[(（]?盖章[)）]|(?:${APPENDED})[^\x{1f}:：]{0,8}[:：]?${SPACE}$|(?:备注|说明)[^\x{1f}:：]{0,4}[:：])`;
const NOTES_ROW = `^${SPACE}(?:${NOTES})${SPACE}[0-9一二三四五六七八九十]*${SPACE}[:：]`;
/** How many rows a total row says there are; never people or money. */
const STATED = String.raw`(?:${TOTAL})[\s\x{3000}\x{1f}:：（(共]*([0-9]{1,9})${SPACE}(?:$|[\x{1f}件条宗行单笔个）)])`;
const NOT_ROWS: readonly FieldKind[] = ['count', 'money', 'date'];

/**
 * SQL for why a row is no record: the reader’s own defect, a blank row, a total or signature line,
 * or a note under the table; NULL for records. Only rows without an id are looked at whole; an id
 * that does not start with a Latin letter or a digit may itself be such a word.
 */
export function defectSql(source: Source, fields: readonly Mapped[]): string {
  const id = fields.find(({ name }) => name === 'id')?.raw ?? 'null';
  const cells = source.headers.map((_, at) => `c${at}`).join(', ');
  const kindOf = (text: string) => `when regexp_matches(${text}, '${NOTES_ROW}') then 'notes_row'
      when regexp_matches(${text}, '${TOTAL_ROW}') then 'total_row'`;
  return `coalesce(${source.defect}, case
    when ${id} is null or (${id} < '!' or ${id} > chr(127)) and ${isUnseen(id)} then case
      when ${isUnseen(`concat(${cells})`)} then 'blank_row' ${kindOf(`concat_ws(${CELL}, ${cells})`)} end
    when ${id} > chr(127) then case ${kindOf(id)} end end)`;
}

const isUnseen = (text: string) => `regexp_full_match(${text}, '${UNSEEN}')`;

/**
 * SQL for the number of rows that a total row states, NULL where it states none.
 *
 * @param defect column that holds `defectSql`
 */
export function statedSql(source: Source, fields: readonly Mapped[], defect: string): string {
  const numbers = fields
    .filter(({ name, constant }) => !constant && NOT_ROWS.includes(field(name).kind))
    .map(({ raw }) => raw);
  const cells = source.headers.map((_, at) => `c${at}`).filter((cell) => !numbers.includes(cell));
  return `case when ${defect} = 'total_row' then
    try_cast(regexp_extract(replace(concat_ws(${CELL}, ${cells.join(', ')}), ',', ''), '${STATED}', 1) as integer) end`;
}
