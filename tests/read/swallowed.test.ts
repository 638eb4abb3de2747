import { expect, test } from 'vitest';
import { HEADERS, Reading } from './reading.ts';
import { workbook } from './workbooks.ts';

const reading = new Reading();
const SECRET = '机密甲';
const row = (n: number) => `${n},2014-09-01,广州,欠薪,${SECRET}`;
const rows = (from: number) => [row(from), row(from + 1), row(from + 2)].join('\n');

test.each([
  ['with nothing between', ''],
  ['with a separator between', ','],
])(
  'a header that has run into its first row, %s, is refused: it holds a record',
  async (_, glue) => {
    const text = `${HEADERS.join(',')},备注${glue}${row(1)}\n${rows(2)}\n`;
    await expect(reading.read(text)).rejects.toMatchObject({
      kind: 'no_header',
      zh: expect.stringContaining('可能与下一行连在了一起'),
      message: expect.not.stringContaining(SECRET),
    });
  },
);

test('where two rows below have run into each other and are as wide, only known names are told', async () => {
  const text = `${HEADERS.join(',')},备注${row(1)}\n${row(2)},${row(3)},,,\n${rows(4)}\n`;
  const { headers } = await reading.read(text);
  expect(headers.slice(0, HEADERS.length)).toEqual(HEADERS);
  expect(new Set(headers.slice(HEADERS.length))).toEqual(new Set(['（不像列名，未显示）']));
});

test('rows cut short one by one are kept and marked, and the names that are known are told', async () => {
  const [short, long] = ['1,2014-09-01', row(2)];
  const source = await reading.read(`${HEADERS.join(',')},备注\n${short}\n${short}\n${long},是\n`);
  expect(source.headers).toEqual([...HEADERS, '（不像列名，未显示）']);
  expect(await reading.rows(source)).toHaveLength(3);
});

test('a header in which a quote was left open swallows rows, and they are not told', async () => {
  const text = `${HEADERS.join(',')},"备注\n${row(1)}\n${row(2)}"\n${rows(3)}\n`;
  const { headers } = await reading.read(text);
  expect(headers).toEqual([...HEADERS, '（不像列名，未显示）']);
});

test('a header of two lines is told as it stands', async () => {
  const { headers } = await reading.read(`${HEADERS.join(',')},"交办\n单位"\n${rows(1)}\n`);
  expect(headers.at(-1)).toBe('交办\n单位');
});

test('a text too long for a name is not told as one, in a workbook either', async () => {
  const header = [...HEADERS, SECRET.repeat(30), '说明'];
  const bytes = workbook({ rows: [header, ['1', '2', '3', '4', '5', '6']] });
  const { headers } = await reading.read(bytes, {}, 'a.xlsx');
  expect(headers.slice(-2)).toEqual(['（不像列名，未显示）', '说明']);
});

test('rows of a page that has lost a tag do not run into the header', async () => {
  const cells = (texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('');
  const page = `<table><tr>${cells(HEADERS)}</tr>\n<ur>${cells(row(1).split(','))}</tr><tr>${cells(row(2).split(','))}</tr></table>`;
  const source = await reading.read(page, {}, 'a.xls');
  expect(source.headers).toEqual(HEADERS);
  expect((await reading.rows(source)).map(([n]) => n)).toEqual([2, 3]);
});
