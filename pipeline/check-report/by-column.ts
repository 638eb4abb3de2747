import { field, isList } from '../contract/fields.ts';
import type { ColumnFound } from './columns.ts';
import type { Taken } from './found.ts';
import { type Cell, count, type Ledger, percent } from './ledger.ts';
import { letterOf } from './places.ts';
import { type Both, HEADS, PARTS, type Tell } from './words.ts';

const WORDS = {
  read: { zh: '已读', en: 'read' },
  dropped: { zh: '不读', en: 'not read' },
  constant: { zh: '方案规定的固定值', en: 'one value for all, by the profile' },
  absent: { zh: '没有这一列', en: 'no such column' },
} as const satisfies Record<string, Both>;

const SAYS: Both = {
  zh: '认不出的写法只报有几种、共几行、每种最先在哪一行，不写出原文：它可能是姓名。在方案的 values 中把每种写法补上一次就够。空白按去掉合计行以后的记录算；反映人和联系电话算两者都空的。',
  en: 'Labels not known are counted and placed by the first row of each, never repeated: one may be a name. Each needs one line under values in the profile. Blanks are of records without totals; for appellant and phone, those with neither.',
};

/** Every column of every file: what it was read as, its blanks, and labels nobody knows. */
export function byColumn(taken: Taken, tell: Tell): Ledger {
  return {
    id: 'columns',
    title: tell(PARTS.columns),
    says: [tell(SAYS)],
    columns: [
      { title: tell(HEADS.file), width: 26 },
      { title: tell(HEADS.letter), width: 7 },
      { title: tell(HEADS.header), width: 22 },
      { title: tell(HEADS.state), width: 18 },
      { title: tell(HEADS.field), width: 22 },
      { title: tell(HEADS.blank), width: 10, as: 'count' },
      { title: tell(HEADS.share), width: 10, as: 'share' },
      { title: tell(HEADS.unknown), width: 14, as: 'count' },
      { title: tell(HEADS.firstRows), width: 40 },
    ],
    rows: taken.columns.map((one) => columnRow(one, tell)),
  };
}

function columnRow(one: ColumnFound, tell: Tell): Cell[] {
  const { file, header, blank, of } = one;
  return [
    file.source.file,
    header ? letterOf(file, header) : '',
    header ?? '',
    tell(WORDS[stateOf(one)]),
    one.field ? tell(field(one.field)) : '',
    blank,
    blank !== null && of ? blank / of : null,
    one.field && header && isList(one.field) ? (one.spellings?.count ?? 0) : null,
    one.unknown ? firstRows(one, tell) : '',
  ];
}

/** What became of a column, or of a field that has none. */
export function stateOf({ file, header, field: name }: ColumnFound): keyof typeof WORDS {
  if (header) return name ? 'read' : 'dropped';
  return file.mapping.fields.some((one) => one.name === name) ? 'constant' : 'absent';
}

/** In how many rows a column holds labels nobody knows, and the first row of each label. */
function firstRows({ unknown, spellings }: ColumnFound, tell: Tell): string {
  const { count: kinds, rows } = spellings ?? { count: 0, rows: [] };
  const list = rows.join(tell({ zh: '、', en: ', ' }));
  const more = kinds > rows.length;
  return tell({
    zh: `共 ${count(unknown)} 行；每种最先在第 ${list} 行${more ? '等' : ''}`,
    en: `${count(unknown)} rows; each first in row ${list}${more ? ' …' : ''}`,
  });
}

/** The share of blanks as it is printed beside their number. */
export function blankSays({ blank, of }: ColumnFound): string {
  return blank === null ? '—' : `${count(blank)}（${percent(blank, of)}）`;
}
