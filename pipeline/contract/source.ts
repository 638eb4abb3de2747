/** What reading a file yields: text rows in the database, and what was noticed on the way. */

interface NoteWords {
  zh: string;
  en: string;
  /** Exit code of `check` where this is the gravest thing found; none where nothing need be done. */
  exit?: number;
}

/** What may be noticed about a file, said to the operator once a place; never with a value. */
export const NOTES = {
  encoding: { zh: '按此编码读取', en: 'read in this encoding' },
  careful_road: {
    zh: '文件行式不整齐，已逐行细读',
    en: 'lines are uneven; read line by line with care',
  },
  header_row: {
    zh: '表头在这里，其上各行未读',
    en: 'the header is here; rows above it were not read',
  },
  header_joined: { zh: '两行表头已合并', en: 'two header rows were joined' },
  header_twice: {
    zh: '两列同名同值，只读第一列',
    en: 'two equal columns of one name; the first is read',
  },
  blank_rows: { zh: '空白行，不计', en: 'blank rows, not counted' },
  hidden_rows: {
    zh: '隐藏的行也已读取；不该计入的请删去',
    en: 'hidden rows were read too; delete those that should not count',
    exit: 61,
  },
  other_sheet: {
    zh: '另一张有数据的工作表，未读；需要时在方案的 sheet 中写明，或另存为文件',
    en: 'another sheet with records, not read; name it under sheet in the profile, or save it as a file',
    exit: 62,
  },
  merged_cells: {
    zh: '合并的单元格，只有左上格有值；请取消合并并逐行填写',
    en: 'merged cells, of which only the first has a value; unmerge them and fill in every row',
    exit: 63,
  },
  merged_filled: { zh: '合并的单元格已向下填充', en: 'merged cells were filled down' },
  formula_without_value: {
    zh: '公式没有结果，按空白计；请在表格软件中重算并保存',
    en: 'formulas without a result, read as blank; recalculate and save the workbook',
    exit: 64,
  },
  error_values: {
    zh: '错误值（如 #N/A），按空白计；请改正',
    en: 'error values such as #N/A, read as blank; correct them',
    exit: 65,
  },
  replacement_characters: {
    zh: '有无法辨认的字符（�），以前保存时已损坏；请用原文件',
    en: 'unreadable characters (�), damaged in an earlier save; use the original file',
    exit: 66,
  },
  below_gap: {
    zh: '空了三行以上，其下各行也已读取；不该计入的请删去',
    en: 'more than three blank rows; the rows below were read too; delete those that should not count',
    exit: 67,
  },
  cell_comments: {
    zh: '格里有批注，没有读取；批注里写的情况请填进格里',
    en: 'cells with comments, which were not read; write what they say into the cells',
    exit: 68,
  },
  struck_out: {
    zh: '有加了删除线的格，照常读取；要删的请真正删去',
    en: 'struck-out cells, which were read as they stand; delete what is meant to be deleted',
    exit: 69,
  },
  private_column: {
    zh: '这一列不读取，里面有手机号、身份证号或银行卡号；不会发布，导出时可以不带这一列',
    en: 'a column not read that holds mobile, identity card or bank card numbers; it is not published, and the export may leave it out',
  },
  red_text: {
    zh: '有红字，颜色的意思没有读取；有用的请另设一列写明',
    en: 'text in red; what a colour means is not read; write it in a column of its own',
  },
} as const satisfies Record<string, NoteWords>;

/** Something worth telling the operator about a file. */
export interface Note {
  kind: keyof typeof NOTES;
  /** Sheet, column header or row range the note is about. */
  place: string;
  count: number;
}

const IN_ROWS = /^(?<zh>第 .+ 行) \/ (?<en>rows? .+)$/;

/** Where a note is about, for a reader of each language. Names of sheets and columns stay. */
export function placeOf({ place }: Note): { zh: string; en: string } {
  const { zh = place, en = place } = IN_ROWS.exec(place)?.groups ?? {};
  return { zh, en };
}

/** Kinds of file that are read, told apart by their content. */
export const FORMATS = ['csv', 'xlsx', 'html', 'parquet'] as const;

/** First and last day, YYYY-MM-DD. */
export interface Period {
  from: string;
  to: string;
}

export interface Source {
  /** File name as the operator typed it, without its folder. */
  file: string;
  format: (typeof FORMATS)[number];
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
  /** Whether bare day numbers count from 1904, as in workbooks of old Macintoshes. */
  date1904: boolean;
  /** The days its title or sheet name says the table is about; null where they say nothing. */
  period: Period | null;
  /** SQL for a structural defect ('cells_missing' | 'cells_extra'), or `NULL`. */
  defect: string;
  notes: Note[];
}
