import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { FAILURES } from '../../pipeline/contract/failures.ts';
import { loadForums } from '../../pipeline/forums.ts';
import { runEnglish } from './run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'forum-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What somebody types; who is out of words ends the input. Nobody sits there without any. */
const keys: string[] = [];
vi.mock('../../pipeline/commands/ask.ts', () => ({
  isAsked: () => keys.length > 0,
  askLine: async () => keys.shift(),
}));

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

  test.each<[string, RegExp, string[]]>([
    ['a number that is taken', /already/, [...days, '--number', '14']],
    ['a day before the forum', /earlier/, ['--date', '2015-03-01', '--as-of', '2015-02-17']],
    ['a day there is not', /no day/, ['--date', '2015-02-30', '--as-of', '2015-03-17']],
    ['a day without a year', /no day/, ['--date', '1月29日', '--as-of', '2015-02-17']],
    ['a day of two digits', /no day/, ['--date', '15-1-29', '--as-of', '2015-02-17']],
    ['no day, where nobody can be asked', /no day/, []],
    ['a telephone number in a text', /phone/, [...days, '--theme-zh', '请打13800138000']],
  ])('is refused with %s, and the list stays', async (what, why, args) => {
    const file = list(`refused-${what}.csv`);
    await add(file, ...days, '--number', '14');
    const before = readFileSync(file);
    const { exit, err } = await add(file, ...args);
    expect([exit, err]).toEqual([FAILURES.usage.exit, expect.stringMatching(why)]);
    expect(err).not.toContain('13800138000');
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('takes days as they are written, and says what comes next', async () => {
    const file = list('written.csv');
    const { out } = await add(file, '--date', '2015年1月29日', '--as-of', '2015/2/17');
    expect(loadForums(file)).toMatchObject([{ date: '2015-01-29', as_of: '2015-02-17' }]);
    expect(out).toContain('npm run check -- --forum 1 ledger.xlsx');
  });

  test('a list whose days are not in order is refused by its name', () => {
    const file = list('order.csv');
    writeFileSync(file, 'number,date,as_of\n1,2015-03-01,2015-02-17\n');
    expect(() => loadForums(file)).toThrow(/^The forum list order\.csv .*as_of.* is earlier/);
  });

  test('is how a list begins: whoever has none is told', () =>
    expect(() => loadForums(list('none.csv'))).toThrow(/none\.csv.*npm run new -- forum/));
});

describe('by question and answer', () => {
  test('what does not fit is asked again with the reason, and nothing typed is lost', async () => {
    const file = list('asked.csv');
    await add(file, ...days, '--number', '14');
    keys.push('第14场', 'fifteen', '', '29.1.', '2015-2-27');
    keys.push('2015-01-01', '2015年3月17日', '请打13800138000', '工资', '', '', '', '', '');
    const { exit, out } = await add(file);
    expect(exit).toBe(0);
    expect(loadForums(file).at(-1)).toMatchObject({
      ...{ number: 15, date: '2015-02-27', as_of: '2015-03-17', theme: { zh: '工资', en: '' } },
    });
    expect(out.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      ...['  That forum is in the list already.', '  Write a number, such as 14.'],
      ...[expect.stringContaining('That is no day'), '  That is earlier than the forum.'],
      ...[expect.stringContaining('hone'), expect.stringContaining('--forum 15')],
    ]);
  });

  test('that ends before the last answer adds nothing', async () => {
    const file = list('ended.csv');
    keys.push('1', '2015-02-27');
    expect((await add(file)).exit).toBe(FAILURES.usage.exit);
    expect(() => loadForums(file)).toThrow(/not there yet/);
  });
});
