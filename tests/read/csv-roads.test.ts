import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carefully, readFile } from '../../pipeline/read/read.ts';
import { HEADERS, Reading } from './reading.ts';

const reading = new Reading();
const cell = fc
  .array(fc.constantFrom('a', '欠薪', ',', '"', '\n', '\r\n', '\n\n', '\r', ';', '\t', ' '), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const table = fc.record({
  rows: fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }),
  end: fc.constantFrom('\n', '\r\n'),
  always: fc.boolean(),
  ended: fc.boolean(),
});

test('both roads read the cells that were written', async () => {
  let fast = 0;
  await fc.assert(
    fc.asyncProperty(table, async ({ rows, end, always, ended }) => {
      const quote = (text: string) =>
        always || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      const records = rows.map((cells, i) => [String(i), ...cells]);
      const lines = [HEADERS, ...records].map((cells) => cells.map(quote).join(','));
      const file = reading.file(lines.join(end) + (ended ? end : ''));
      const source = await readFile(reading.world, file, reading.hints());
      if (source.rowNumber === null) fast++;
      const written = records.map((cells, i) => [i + 2, null, ...cells.map(blankAsNull)]);
      expect((await reading.rows(source)).map(blanks)).toEqual(written);
      const again = await carefully(reading.world, source, file, reading.hints());
      expect((await reading.rows(again)).map(blanks)).toEqual(written);
    }),
    { numRuns: 60, seed: 9 },
  );
  expect(fast).toBeGreaterThan(30);
}, 60_000);

function blankAsNull(value: string | number | null): string | number | null {
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

function blanks(row: (string | number | null)[]): (string | number | null)[] {
  return row.map(blankAsNull);
}
