/**
 * Every way a run can stop, declared once: its exit code and what is said to the person at the
 * keyboard. A message names the place and the remedy and never carries a value from a record.
 */
type Say = (place: string, detail: string) => string;
interface Kind {
  exit: number;
  zh: Say;
  en: Say;
}

export const FAILURES = {
  usage: {
    exit: 2,
    zh: (p, d) => `命令有误：${p}。${d}`,
    en: (p, d) => `The command is not right: ${p}. ${d}`,
  },
  missing_file: {
    exit: 10,
    zh: (p) => `找不到文件 ${p}。请检查路径后重试。`,
    en: (p) => `There is no file ${p}. Check the path and run again.`,
  },
  directory: {
    exit: 11,
    zh: (p) => `${p} 是文件夹，不是文件。请写出其中的文件名。`,
    en: (p) => `${p} is a folder, not a file. Name the file or files inside it.`,
  },
  unknown_format: {
    exit: 12,
    zh: (p, d) => `不能读取 ${p}（${d}）。请另存为 .xlsx 或 .csv。`,
    en: (p, d) => `${p} cannot be read (${d}). Save it as .xlsx or .csv.`,
  },
  empty_file: {
    exit: 13,
    zh: (p) => `${p} 是空文件。请重新导出。`,
    en: (p) => `${p} is empty. Export it again.`,
  },
  no_header: {
    exit: 14,
    zh: (p, d) => `在 ${p} 前 15 行中找不到表头。${d}请检查方案文件中的列名。`,
    en: (p, d) =>
      `No header row was found in the first 15 rows of ${p}. ${d}Check the column names in the profile.`,
  },
  header_only: {
    exit: 15,
    zh: (p) => `${p} 只有表头，没有数据行。请检查导出的日期范围。`,
    en: (p) => `${p} has a header and no data rows. Check the date range of the export.`,
  },
  encoding: {
    exit: 16,
    zh: (p, d) =>
      `${p} 既不是完整的 UTF-8 也不是 GB18030：${d}。请在表格软件中打开后另存为 UTF-8。`,
    en: (p, d) =>
      `${p} is neither valid UTF-8 nor valid GB18030: ${d}. Open it in a spreadsheet and save it as UTF-8.`,
  },
  truncated: {
    exit: 17,
    zh: (p, d) => `${p} 在行的中间断开（${d}）。文件可能没有下载完，请重新导出。`,
    en: (p, d) => `${p} breaks off in the middle of a row (${d}). Export or copy it again.`,
  },
  workbook: {
    exit: 18,
    zh: (p, d) => `打不开工作簿 ${p}：${d}`,
    en: (p, d) => `The workbook ${p} cannot be opened: ${d}`,
  },
  column_missing: {
    exit: 19,
    zh: (p, d) => `${p} 中没有列 ${d}。请补上该列，或在方案文件中改列名。`,
    en: (p, d) => `${p} has no column ${d}. Add the column, or change its name in the profile.`,
  },
  column_twice: {
    exit: 20,
    zh: (p, d) => `${p} 中有两列对应同一项：${d}。请删去一列，或在方案文件中指明用哪一列。`,
    en: (p, d) =>
      `Two columns of ${p} stand for one field: ${d}. Delete one, or name one in the profile.`,
  },
  profile: {
    exit: 21,
    zh: (p, d) => `方案文件 ${p} 有误：${d}`,
    en: (p, d) => `The profile ${p} is not right: ${d}`,
  },
  forums: {
    exit: 22,
    zh: (p, d) => `场次文件 ${p} 有误：${d}`,
    en: (p, d) => `The forum list ${p} is not right: ${d}`,
  },
  vocabulary: {
    exit: 23,
    zh: (p, d) => `${p} 的列 ${d} 有太多不同的值，不像分类。请检查方案文件的列对应。`,
    en: (p, d) =>
      `Column ${d} of ${p} has too many different values to be a list of codes. Check the profile.`,
  },
  identity: {
    exit: 32,
    zh: (p, d) => `核对不平：${p}（${d}）。本次不发布，已发布的内容不变。`,
    en: (p, d) =>
      `The figures do not add up: ${p} (${d}). Nothing was published; what was published stands.`,
  },
  edition_exists: {
    exit: 33,
    zh: (p) =>
      `${p} 已经发布过。已发布的期次不改写；请为下一场次发布。有错时先撤回（npm run rollback），再重新发布。`,
    en: (p) =>
      `${p} is published already. Editions are never rewritten; publish the next forum. If it is wrong, withdraw it first (npm run rollback).`,
  },
  edition_order: {
    exit: 34,
    zh: (p, d) => `${p} 不能发布：${d}`,
    en: (p, d) => `${p} cannot be published: ${d}`,
  },
  edition_broken: {
    exit: 35,
    zh: (p, d) => `${p} 与其清单不符：${d}。请从备份恢复该期。`,
    en: (p, d) => `${p} does not match its manifest: ${d}. Restore that edition from a copy.`,
  },
  disk: {
    exit: 36,
    zh: (p, d) => `不能写入 ${p}（${d}）。请检查磁盘空间和权限；已发布的内容不变。`,
    en: (p, d) =>
      `${p} cannot be written (${d}). Check space and permissions; what was published stands.`,
  },
  audit: {
    exit: 37,
    zh: (p, d) =>
      `泄露审计没有通过：${p}（${d}）。本期没有发布，已发布的内容不变。请把这条信息交给维护人员。`,
    en: (p, d) =>
      `The disclosure audit failed: ${p} (${d}). This edition was not published; what was published stands. Pass this message to whoever maintains the program.`,
  },
  period_changed: {
    exit: 38,
    zh: (p, d) =>
      `已公布的时期变了：${p}（${d}）。已结束时期的收到数和有效数不再改动；请查明哪些记录被改过、删过或补登。`,
    en: (p, d) =>
      `A period that has been published has changed: ${p} (${d}). Received and valid counts of a closed period never change; find which records were changed, deleted or added late.`,
  },
  recompute: {
    exit: 39,
    zh: (p, d) => `网页与公布的表不一致：${p}。左边是网页，右边是按表算的。\n${d}`,
    en: (p, d) =>
      `The pages do not agree with the published tables: ${p}. Left the page, right what the tables give.\n${d}`,
  },
  runtime: {
    exit: 40,
    zh: (p, d) => `运行环境不合要求：${p}。${d}`,
    en: (p, d) => `The machine is not ready: ${p}. ${d}`,
  },
  site: {
    exit: 41,
    zh: (p, d) => `网站设置文件 ${p} 有误：${d}。`,
    en: (p, d) => `The site settings ${p} are not right: ${d}.`,
  },
  picture: {
    exit: 42,
    zh: (p, d) => `${p} 的链接预览图写不出“${d}”：所用的字体里没有这个字。请换一个字。`,
    en: (p, d) =>
      `The link preview of ${p} cannot be written: its font has no “${d}”. Use another character.`,
  },
  too_wide: {
    exit: 44,
    zh: (p, d) => `${p} 的列太多（${d}）。请删去表头右边多余的列后重新导出。`,
    en: (p, d) =>
      `${p} has too many columns (${d}). Delete those that do not belong to the table and export again.`,
  },
  story_exists: {
    exit: 45,
    zh: (p) => `${p} 已经有了，不会覆盖。请换一个序号。`,
    en: (p) => `${p} is there already and is not overwritten. Take another number.`,
  },
  story_contract: {
    exit: 46,
    zh: (p, d) => `案例 ${p} 不合规定：${d}`,
    en: (p, d) => `The story ${p} is not as declared: ${d}`,
  },
  story_text: {
    exit: 47,
    zh: (p, d) => `案例 ${p} 的文字还不能签：${d}。运行 npm run stories 看每一处。`,
    en: (p, d) => `The text of ${p} cannot be signed yet: ${d}. npm run stories names every place.`,
  },
  story_roster: {
    exit: 48,
    zh: (p, d) => `${p} 中有导出文件里的人、单位、电话或者编号：${d}。请从文字里删去。`,
    en: (p, d) =>
      `${p} holds a person, employer, telephone or number of the export: ${d}. Take it out.`,
  },
  story_gate: {
    exit: 49,
    zh: (p, d) => `案例 ${p} 写得太细，可能让人认出是谁：${d}`,
    en: (p, d) => `The story ${p} is told so finely that somebody may be recognised: ${d}`,
  },
  story_review: {
    exit: 50,
    zh: (p, d) => `案例 ${p} 还不能发布：${d}`,
    en: (p, d) => `The story ${p} may not be published yet: ${d}`,
  },
  reviews: {
    exit: 51,
    zh: (p, d) => `审签记录 ${p} 有误：第 ${d} 条。请恢复原样；记录只能添加。`,
    en: (p, d) =>
      `The log of reviews ${p} is not right: entry ${d}. Restore it; entries are only ever added.`,
  },
  recount_close: {
    exit: 53,
    zh: (p, d) =>
      `不能重新计数：${p}（${d}）与撤回的一期只差几件，两期一比就能看出是哪几件。请去掉 --recount 再发布：更正的记录仍按撤回那期的口径计数，补登的计入下一个时期。`,
    en: (p, d) =>
      `Not counted anew: ${p} (${d}) differs from the withdrawn edition by a few appeals, and whoever compares the two learns which. Publish without --recount: corrected records go on as they were printed, late ones count in the next period.`,
  },
  checklist: {
    exit: 54,
    zh: (p, d) => `没有发布，已发布的内容不变。核对清单中还有：${p}。${d}`,
    en: (p, d) =>
      `Nothing was published; what was published stands. Still open in the list: ${p}. ${d}`,
  },
  busy: {
    exit: 55,
    zh: (p, d) =>
      `${p} 正由另一次运行使用（${d}）。请等它结束后重试；如果确定没有在运行，请删除文件 ${p}。`,
    en: (p, d) =>
      `Another run is using ${p} (${d}). Wait for it and run again; if you are sure there is none, delete the file ${p}.`,
  },
  rollback: {
    exit: 56,
    zh: (p, d) => `${p} 不能撤回：${d}`,
    en: (p, d) => `${p} cannot be withdrawn: ${d}`,
  },
  verify: {
    exit: 57,
    zh: (p, d) => `${p} 与清单对不上：${d}`,
    en: (p, d) => `${p} is not what the manifests say: ${d}`,
  },
  signing: {
    exit: 58,
    zh: (p, d) => `签名密钥 ${p} 不能用：${d}`,
    en: (p, d) => `The signing key ${p} cannot be used: ${d}`,
  },
  build: {
    exit: 52,
    zh: (p, d) => `网站没有建成，${p} 还是原来的样子：\n${d}`,
    en: (p, d) => `The site was not built; ${p} is as it was:\n${d}`,
  },
  preview: {
    exit: 59,
    zh: (p, d) => `预览没有做成：${p}。已发布的内容不变。\n${d}`,
    en: (p, d) => `The preview could not be made: ${p}. What was published stands.\n${d}`,
  },
  file_exists: {
    exit: 60,
    zh: (p) => `${p} 已经有了，不会覆盖。请先移走它，或者换一个文件名。`,
    en: (p) => `${p} is there already and is not overwritten. Move it away or take another name.`,
  },
  internal: {
    exit: 70,
    zh: (p, d) => `程序出错：${p}（${d}）。已发布的内容不变，请联系维护者。`,
    en: (p, d) => `The program failed: ${p} (${d}). What was published stands; tell its keepers.`,
  },
  guard: {
    exit: 43,
    zh: (p, d) => `有 ${p} 处会认出职工或者单位，不能发布：${d}`,
    en: (p, d) =>
      `${p} places could identify a worker or an employer and may not be published: ${d}`,
  },
} as const satisfies Record<string, Kind>;

export type FailureKind = keyof typeof FAILURES;

/** A word that is the same in both languages, or one for each. */
type Worded = string | { zh: string; en: string };

function inBoth(word: Worded): { zh: string; en: string } {
  return typeof word === 'string' ? { zh: word, en: word } : word;
}

/** A failure for a person: a sentence in two languages and an exit code of its own kind. */
export class Failure extends Error {
  readonly kind: FailureKind;
  readonly zh: string;
  readonly exit: number;

  /**
   * @param kind what failed
   * @param place file, sheet or stage; never a value from a record
   * @param detail row, column or rule, worded for the sentence of that kind
   */
  constructor(kind: FailureKind, place: Worded, detail: Worded = '') {
    const { exit, zh, en } = FAILURES[kind];
    const [at, said] = [inBoth(place), inBoth(detail)];
    super(en(at.en, said.en));
    this.name = 'Failure';
    this.kind = kind;
    this.zh = zh(at.zh, said.zh);
    this.exit = exit;
  }
}
