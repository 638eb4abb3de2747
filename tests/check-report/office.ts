import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { csvFormatRows } from 'd3-dsv';
import { JSDOM } from 'jsdom';
import { withCheckReport } from '../../pipeline/check-report/check-report.ts';
import type { Asked } from '../../pipeline/check-report/found.ts';
import { type Profile, profileSchema } from '../../pipeline/contract/profile.ts';
import { bareForum } from '../../pipeline/forums.ts';
import { takeIn } from '../../pipeline/intake.ts';
import { spanOf } from '../../pipeline/order.ts';
import { openWorld } from '../../pipeline/world.ts';

/** Stands in every private cell and in every label nobody knows; it may be in no report. */
export const MARK = 'zqxw';
/** A header that a spreadsheet would run if it were let. */
export const FORMULA = "=cmd|' /C calc'!A0";

export const HEADER = [
  '编号',
  FORMULA,
  '反映日期',
  '反映人',
  '所属地市',
  '是否有效',
  '处理方式',
  '交办日期',
  '办理状态',
  '办结日期',
  '问题类别',
  '反映内容',
];
export type Line = string[];

export const PROFILE: Profile = profileSchema.parse({
  name: 'office',
  title: { zh: '测试', en: 'test' },
  // made up: nobody has to answer for it
  sample: true,
  exported: '2014-12-31',
  columns: {
    id: '编号',
    received: '反映日期',
    appellant: '反映人',
    city: '所属地市',
    valid: '是否有效',
    disposition: '处理方式',
    assigned: '交办日期',
    status: '办理状态',
    closed: '办结日期',
    issue: '问题类别',
  },
});

/** One good line of a month; every private cell is marked. */
export function good(n: number, month: string, city = '广州市'): Line {
  const id = `${MARK}${n}`;
  const who = `${MARK}${n % 7}`;
  return [
    ...[id, `+${MARK}`, `${month}-03`, who, city, '是', '交办', `${month}-05`, '已办结'],
    ...[`${month}-20`, '拖欠工资', `${MARK} 内容`],
  ];
}

/** A line with another cell under a header. */
export function changed(line: Line, header: string, cell: string): Line {
  return line.map((old, at) => (HEADER[at] === header ? cell : old));
}

/** So many good lines of each month. */
export function months(each: number, names: readonly string[], from = 1): Line[] {
  return names.flatMap((month, at) =>
    Array.from({ length: each }, (_, n) => good(from + at * each + n, month)),
  );
}

export function folder(): string {
  return mkdtempSync(path.join(tmpdir(), 'check-report-'));
}

export function csv(file: string, lines: readonly Line[]): string {
  writeFileSync(file, csvFormatRows([HEADER, ...lines]));
  return file;
}

/** A workbook whose header is in its second row and whose table begins in column B. */
export function xlsx(file: string, sheet: string, lines: readonly Line[]): string {
  const rows = [['台账'], ['', ...HEADER], ...lines.map((line) => ['', ...line])];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), sheet);
  writeFileSync(file, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));
  return file;
}

/** What the two files of a report hold. */
export interface Read {
  html: string;
  page: Document;
  bytes: Buffer;
  /** Rows of a sheet below its header, by its heads. */
  sheet(name: string): Record<string, string | number>[];
  book: XLSX.WorkBook;
}

/** The report on a check of these files, as it lies on the disk; a refusal is swallowed. */
export async function reportOn(
  files: readonly string[],
  given: Partial<Asked> = {},
): Promise<Read & { refused: unknown }> {
  const asked: Asked = {
    files,
    profile: PROFILE,
    forums: [{ number: 2, as_of: '2014-07-17' }],
    archive: path.join(folder(), 'none'),
    folder: path.join(folder(), 'report'),
    made: '2014-07-18',
    lang: 'zh',
    ...given,
  };
  const world = await openWorld({ threads: 1 });
  let paths: readonly string[] = [];
  const tell = (written: readonly string[]) => {
    paths = written;
  };
  let refused: unknown;
  await withCheckReport(world, asked, tell, async (onIntake) => {
    const forums = asked.forums.map(({ number, as_of }) =>
      bareForum(number, as_of, { zh: '', en: '' }),
    );
    await onIntake(await takeIn(world, files, asked.profile, spanOf(asked.profile, forums)));
  }).catch((cause: unknown) => {
    refused = cause;
  });
  await world.close();
  return { ...readReport(paths), refused };
}

export function readReport([html = '', xlsxFile = '']: readonly string[]): Read {
  const bytes = readFileSync(xlsxFile);
  const book = XLSX.read(bytes, { cellStyles: true });
  const text = readFileSync(html, 'utf8');
  return {
    html: text,
    page: new JSDOM(text).window.document,
    bytes,
    book,
    sheet: (name) => XLSX.utils.sheet_to_json(book.Sheets[name] ?? {}, { range: 1, defval: '' }),
  };
}

/** All parts of a workbook as they are stored, unpacked. */
export function partsOf(bytes: Buffer): Record<string, string> {
  const { FullPaths, FileIndex } = XLSX.CFB.read(bytes, { type: 'buffer' });
  return Object.fromEntries(
    FullPaths.map((name: string, at: number) => [
      name.replace(/^Root Entry\//, ''),
      Buffer.from(FileIndex[at].content ?? '').toString('utf8'),
    ]),
  );
}
