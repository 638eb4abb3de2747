import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, test } from 'vitest';
import { FAILURES, type FailureKind } from '../pipeline/contract/failures.ts';
import { RULES } from '../pipeline/contract/rules.ts';
import { NOTES } from '../pipeline/contract/source.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bad-'));
afterAll(() => rmSync(folder, { recursive: true }));

const REPORT = path.join(folder, 'report');
const PROFILE = path.join(folder, 'profile.yaml');
writeFileSync(
  PROFILE,
  `name: bad
title: {zh: 测试, en: test}
exported: 2017-01-20
columns: {id: 编号, received: 反映日期, city: 所属地市, status: 办理状态, closed: 办结日期, people: 涉及人数}
`,
);
const HEADER = ['编号', '反映日期', '所属地市', '办理状态', '办结日期', '涉及人数'];
/** Marks the private cells; it must never be printed. */
const SECRET = '机密甲';

function good(n: number): string[] {
  return [`GD${n}${SECRET}`, '2014-04-03', '广州市', '已办结', '2014-05-06', '1'];
}
function csv(rows: string[][], header = HEADER): string {
  return `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}
function with_(row: string[], at: string, value: string): string[] {
  return row.map((cell, i) => (HEADER[i] === at ? value : cell));
}

function check(name: string, content: string | Buffer | null) {
  const file = path.join(folder, name);
  if (content !== null) writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(
    'tsx',
    ['pipeline/cli.ts', 'check', '--profile', PROFILE, '--report', REPORT, file],
    { encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' } },
  );
  const said = stdout + stderr;
  expect(said, 'no stack trace').not.toMatch(/^\s+at /m);
  expect(said, 'no value of a record').not.toContain(SECRET);
  return { exit: status, said, refusal: stderr };
}

function workbook(rows: (string | number)[][], mend?: (sheet: XLSX.WorkSheet) => void): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  mend?.(sheet);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '台账');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
}

describe('a file that cannot be used is refused with one sentence and an exit code of its kind', () => {
  const several = [good(1), good(2), good(3), good(4)];
  const text = csv(several);
  test.each<[FailureKind, string, string | Buffer | null]>([
    ['missing_file', 'none.csv', null],
    ['empty_file', 'empty.csv', ''],
    ['header_only', 'header.csv', csv([])],
    ['header_only', 'header.xlsx', workbook([HEADER])],
    ['no_header', 'no-header.csv', `${several.map((row) => row.join(',')).join('\n')}\n`],
    [
      'encoding',
      'mixed.csv',
      Buffer.concat([Buffer.from(text), iconv.encode(csv(several), 'gb18030')]),
    ],
    ['truncated', 'cut.csv', text.slice(0, -12)],
    ['truncated', 'cut-quote.csv', `${text}GD9,"2014-04`],
    ['column_missing', 'missing-column.csv', text.replace('所属地市', '单位')],
    [
      'column_twice',
      'twice.csv',
      csv(
        several.map((row) => [...row, '2015-01-01']),
        [...HEADER, '办结日期'],
      ),
    ],
    ['workbook', 'broken.xlsx', workbook([HEADER, good(1)]).subarray(0, 4000)],
    [
      'unknown_format',
      'word.doc',
      Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(2000)]),
    ],
  ])('%s (%s)', (kind, name, content) => {
    const { exit, said, refusal } = check(name, content);
    expect(exit).toBe(FAILURES[kind].exit);
    expect(said).toContain(name);
    expect(refusal.trim().split('\n').length).toBeLessThanOrEqual(2);
  });

  test('directory', () => {
    mkdirSync(path.join(folder, 'folder.csv'));
    expect(check('folder.csv', null).exit).toBe(FAILURES.directory.exit);
  });

  test('every kind has an exit code of its own', () => {
    const exits = Object.values(FAILURES).map(({ exit }) => exit);
    expect(new Set(exits).size).toBe(exits.length);
  });
});

describe('a bad row is named by file, row and column, with what to do', () => {
  const rule = (id: string) => 101 + RULES.findIndex((one) => one.id === id);
  test.each<[string, string, string[][]]>([
    ['superseded_row', 'row 2, column 编号', [good(1), with_(good(1), '涉及人数', '3')]],
    ['repeated_row', 'row 2, column 编号', [good(1), good(1)]],
    [
      'closed_before_received',
      'row 3, column 办结日期',
      [good(1), with_(good(2), '办结日期', '2014-01-06')],
    ],
    [
      'received_future',
      'row 3, column 反映日期',
      [good(1), with_(good(2), '反映日期', '2030-03-13')],
    ],
    ['received_unreadable', 'row 2, column 反映日期', [with_(good(1), '反映日期', '2014-02-30')]],
    [
      'city_unreadable',
      'row 3, column 所属地市',
      [good(1), with_(good(2), '所属地市', `${SECRET}市`)],
    ],
    ['cells_extra', 'row 3', [good(1), [...good(2), SECRET], good(3)]],
    ['cells_missing', 'row 3', [good(1), good(2).slice(0, 4), good(3)]],
    ['id_missing', 'row 3, column 编号', [good(1), with_(good(2), '编号', '')]],
    ['total_row', 'row 3', [good(1), ['合计', '', '', '', '', '9']]],
  ])('%s at %s', (id, place, rows) => {
    const { exit, said } = check(`${id}.csv`, csv(rows));
    expect(exit).toBe(rule(id));
    expect(said).toContain(`${id}.csv ${place}`);
    const read = rows.length;
    expect(said).toMatch(new RegExp(`${read} rows = \\d+ accepted \\+ \\d+ quarantined`));
  });

  test('blank lines are not rows and do not move the row numbers', () => {
    const { said } = check(
      'blank.csv',
      `${csv([good(1)])}\n\n${with_(good(2), '编号', '').join(',')}\n`,
    );
    expect(said).toContain('2 rows = 1 accepted + 1 quarantined');
    expect(said).toContain('blank.csv row 5, column 编号');
  });

  test('what nobody maps is named: columns that are not read, fields without a column', () => {
    const header = [...HEADER, '领导批示'];
    const { said } = check('unmapped.csv', csv([[...good(1), SECRET]], header));
    expect(said).toContain('columns not read: 领导批示\n');
    const [, fields = ''] = /fields without a column in the profile.*: (.*)\n/.exec(said) ?? [];
    expect(fields.split(', ')).toContain('employer');
    expect(fields.split(', ')).not.toContain('city');
  });
});

describe('a workbook', () => {
  test('that declares 65,000 rows for 495 has 495', () => {
    const rows = Array.from({ length: 495 }, (_, n) => good(n));
    const { said, exit } = check(
      'declares.xlsx',
      workbook([HEADER, ...rows], (sheet) => {
        sheet['!ref'] = 'A1:F65203';
      }),
    );
    expect(said).toContain('495 rows = 495 accepted + 0 quarantined');
    expect(exit).toBe(0);
    expect(said).toMatch(/Look at it: npm run preview -- --profile .*declares\.xlsx$/m);
  });

  test('with merged cells says so and fills only what may be filled', () => {
    const rows = [HEADER, good(1), with_(good(2), '所属地市', ''), with_(good(3), '办理状态', '')];
    const { said } = check(
      'merged.xlsx',
      workbook(rows, (sheet) => {
        sheet['!merges'] = [
          { s: { r: 1, c: 2 }, e: { r: 2, c: 2 } },
          { s: { r: 2, c: 3 }, e: { r: 3, c: 3 } },
        ];
      }),
    );
    expect(said).toMatch(/所属地市.*filled down/);
    expect(said).toMatch(/办理状态.*unmerge/);
  });

  test('with formulas without a result says in which column', () => {
    const { said } = check(
      'formula.xlsx',
      workbook([HEADER, good(1), good(2)], (sheet) => {
        sheet.F3 = { t: 'n', f: 'F2+1' };
      }),
    );
    expect(said).toMatch(/涉及人数.*formulas without a result/);
    expect(NOTES.formula_without_value.exit).toBeGreaterThan(0);
  });
});
