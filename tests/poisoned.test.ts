import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as XLSX from '@e965/xlsx';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateSample } from '../data/sample/generate.ts';
import { wordsIn } from '../site/previews/words-in.ts';
import { ANSWERED } from './publish/answered.ts';
import { buildSite } from './site/build.ts';
import { reviewAll } from './stories/reviewed.ts';
import { writeStory } from './stories/story.ts';

/**
 * A federation whose every private cell carries a mark: persons, employers, telephones, numbers, free
 * text, the unit that handled it, and cells of rows that are refused. The mark may be nowhere in
 * what is said or published.
 */
const MARK = 'zqxw';
const PRIVATE = [
  '编号',
  '反映人',
  '联系电话',
  '所在单位',
  '反映内容',
  '备注',
  '交办单位',
  '并案编号',
];
/** Columns with closed lists: a cell nobody knows is refused or warned about, and not repeated. */
const CODED = ['所属地市', '处理方式', '问题类别', '办理状态', '职工类型', '区县'];

const root = mkdtempSync(path.join(tmpdir(), 'poisoned-'));
const at = (...names: string[]) => path.join(root, ...names);
afterAll(() => rmSync(root, { recursive: true }));

/** Mark a line; one in two hundred has the mark in a coded column too. */
function marked(header: readonly string[], row: readonly string[], line: number): string[] {
  const coded = line % 200 === 0 ? CODED[(line / 200) % CODED.length] : undefined;
  return row.map((cell, column) => {
    const name = header[column] ?? '';
    if (name === coded) return MARK.toUpperCase() + cell;
    return cell && PRIVATE.includes(name) ? `${MARK}${cell}${MARK}` : cell;
  });
}

/** Write the export of the sample’s first years with every private cell marked. */
function poisonedExport(): string {
  generateSample(at('export'));
  const text = readFileSync(at('export', 'appeals-2013-2014.csv'), 'utf8').replace(/^\uFEFF/, '');
  const [header = [], ...rows] = csvParseRows(text);
  const lines = [header, ...rows.map((row, line) => marked(header, row, line + 1))];
  writeFileSync(at('poisoned.csv'), csvFormatRows(lines));
  return at('poisoned.csv');
}

/** Run a command as the staff do; all it says. */
function said(...args: string[]): string {
  const { stdout, stderr } = spawnSync('tsx', ['pipeline/cli.ts', ...args], { encoding: 'utf8' });
  return stdout + stderr;
}

/** What a file says: a picture by what is drawn in it, a workbook by its unpacked parts. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  if (file.endsWith('.png')) return wordsIn(bytes) ?? '';
  if (!file.endsWith('.xlsx')) return bytes.toString('utf8');
  const { FileIndex } = XLSX.CFB.read(bytes, { type: 'buffer' });
  const parts: { content?: Buffer }[] = FileIndex;
  return parts.map(({ content }) => Buffer.from(content ?? '').toString()).join();
}

/** Files below a folder that hold the mark, also inside pictures and workbooks. */
function holding(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        textOf(file).toLowerCase().includes(MARK) ||
        path.basename(file).toLowerCase().includes(MARK),
    )
    .map((file) => path.relative(root, file));
}

describe('a federation of which every private string is marked', () => {
  const logs: string[] = [];
  beforeAll(async () => {
    const file = poisonedExport();
    const profile = ['--profile', 'data/sample/profile.yaml'];
    const forums = ['--forums', at('export', 'forums.csv'), '--editions', at('editions')];
    const reports = (name: string) => ['--report', at('reports', name)];
    logs.push(
      said('check', ...profile, '--forum', '13', ...forums.slice(0, 2), ...reports('check'), file),
    );
    for (const number of ['12', '13'])
      logs.push(
        said(
          'publish',
          '--forum',
          number,
          ...profile,
          ...forums,
          ...reports(number),
          ...ANSWERED,
          file,
        ),
      );
    logs.push(said('audit', at('editions')));
    writeStory(at('cases'), '2016-wg-01');
    logs.push(said('stories', '--cases', at('cases'), '--export', file, ...profile));
    reviewAll(at('cases'));
    await buildSite(at('editions'), at('dist'), { CASES: at('cases') });
  }, 300_000);

  test('is read, refused in part, published and built', () => {
    expect(readFileSync(at('poisoned.csv'), 'utf8')).toContain(MARK);
    expect(readdirSync(at('editions'))).toEqual(['012', '013']);
    expect(readdirSync(at('reports', 'check'))).toEqual(['核对报告.html', '核对报告.xlsx']);
    expect(readFileSync(at('dist', 'forums', '013', 'index.html'), 'utf8')).toContain('第13场');
    expect(logs.join('\n').length).toBeGreaterThan(500);
  });

  test('shows the mark in no log and no report', () => {
    expect(logs.filter((log) => log.toLowerCase().includes(MARK))).toEqual([]);
    expect(holding(at('reports'))).toEqual([]);
  });

  test('shows it in no edition and nowhere in the site', () => {
    expect(holding(at('editions'))).toEqual([]);
    expect(holding(at('dist'))).toEqual([]);
  });

  test('would be found out: in a text, in a workbook, in a name of a file', () => {
    mkdirSync(at('planted'));
    writeFileSync(at('planted', 'a.json'), `{"x":"${MARK.toUpperCase()}"}`);
    writeFileSync(at('planted', `${MARK}.csv`), '');
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([[MARK]]), 'x');
    const packed = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
    writeFileSync(at('planted', 'b.xlsx'), packed);
    expect(holding(at('planted')).length).toBe(3);
  });
});
