import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FAILURES } from '../../pipeline/contract/failures.ts';
import { loadForums } from '../../pipeline/forums.ts';
import { runEnglish } from './run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'forum-'));
afterAll(() => rmSync(folder, { recursive: true }));

const list = (name: string) => path.join(folder, name);
const add = (file: string, ...more: string[]) =>
  runEnglish('new', 'forum', '--forums', file, ...more);
const days = ['--date', '2015-01-29', '--as-of', '2015-02-17'];

describe('a new forum', () => {
  test('makes the list with its header, then takes the next number', async () => {
    const file = list('forums.csv');
    const first = await add(file, ...days, '--number', '14', '--theme-zh', '工资，"加班"');
    expect([first.exit, first.err]).toEqual([0, '']);
    const before = readFileSync(file);
    expect(before.toString()).toMatch(/^\ufeffnumber,date,as_of,theme_zh/);
    await add(file, '--date', '2015-02-27', '--as-of', '2015-03-17', '--guests-en', 'A, B');
    expect(loadForums(file)).toMatchObject([
      { number: 14, date: '2015-01-29', theme: { zh: '工资，"加班"', en: '' } },
      { number: 15, as_of: '2015-03-17', guests: { zh: '', en: 'A, B' } },
    ]);
    expect(readFileSync(file).subarray(0, before.length)).toEqual(before);
  });

  test('keeps the order of columns and the rows of a list somebody wrote', async () => {
    const file = list('own.csv');
    const rows =
      'as_of,number,date,theme_zh,theme_en,guests_zh,guests_en,participation_zh,participation_en\n2014-02-17,1,2014-01-29,,,,,,';
    writeFileSync(file, rows);
    expect((await add(file, ...days)).exit).toBe(0);
    expect(readFileSync(file, 'utf8').startsWith(rows)).toBe(true);
    expect(loadForums(file).map(({ number, as_of }) => [number, as_of])).toEqual([
      [1, '2014-02-17'],
      [2, '2015-02-17'],
    ]);
  });

  test.each<[string, keyof typeof FAILURES, string[]]>([
    ['a number that is taken', 'forums', [...days, '--number', '14']],
    ['a day before the forum', 'forums', ['--date', '2015-03-01', '--as-of', '2015-02-17']],
    ['a day there is not', 'forums', ['--date', '2015-02-30', '--as-of', '2015-03-17']],
    ['a day in words', 'usage', ['--date', '1月29日', '--as-of', '2015-02-17']],
    ['no day, where nobody can be asked', 'usage', []],
    ['a telephone number in a text', 'guard', [...days, '--theme-zh', '请打13800138000']],
  ])('is refused with %s, and the list stays', async (_, kind, args) => {
    const file = list(`refused-${args.length}-${kind}.csv`);
    await add(file, ...days, '--number', '14');
    const before = readFileSync(file);
    const { exit, err } = await add(file, ...args);
    expect([exit, err]).toEqual([FAILURES[kind].exit, expect.any(String)]);
    expect(err).not.toContain('13800138000');
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('that covers less than the days before it is refused by the name of the list', async () => {
    const { err } = await add(list('own.csv'), '--date', '2015-03-01', '--as-of', '2015-02-17');
    expect(err).toMatch(/^The forum list own\.csv .*as_of.* is earlier than the forum/);
  });

  test('is how a list begins: whoever has none is told', () =>
    expect(() => loadForums(list('none.csv'))).toThrow(/none\.csv.*npm run new -- forum/));
});
