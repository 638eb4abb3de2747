import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parts } from './generator/calendar.ts';
import { type Line, lineOf } from './generator/columns.ts';
import { gb18030Csv, utf8Csv } from './generator/encodings.ts';
import { forumsCsv } from './generator/forums.ts';
import { ledger } from './generator/ledger.ts';
import { clerks } from './generator/quirks.ts';
import { withMonthOnly, withSlips } from './generator/slips.ts';
import { type Strays, withStrays } from './generator/strays.ts';
import { workbook } from './generator/workbook.ts';

interface ExportFile {
  name: string;
  /** Years of receipt. */
  years: readonly number[];
  strays: Strays;
  encode: (lines: readonly Line[]) => Uint8Array;
}

const FILES: readonly ExportFile[] = [
  {
    name: 'appeals-2013-2014.csv',
    years: [2013, 2014],
    strays: { refused: 9, repeated: 2, superseded: 2 },
    encode: utf8Csv,
  },
  {
    name: 'appeals-2015.csv',
    years: [2015],
    strays: { refused: 8, repeated: 2, superseded: 1 },
    encode: gb18030Csv,
  },
  {
    name: 'appeals-2016.xlsx',
    years: [2016],
    strays: { refused: 8, repeated: 2, superseded: 1 },
    encode: workbook,
  },
];

/** Writes the export of the invented federation to a folder: the same bytes in every run. */
export function generateSample(outDir: string): void {
  const appeals = withSlips(ledger());
  const spelled = clerks();
  mkdirSync(outDir, { recursive: true });
  for (const { name, years, strays, encode } of FILES) {
    const clean = appeals.filter(({ received }) => years.includes(parts(received)[0])).map(lineOf);
    const lines = withStrays(withMonthOnly(clean.map(spelled)), clean, strays, name);
    writeFileSync(path.join(outDir, name), encode(lines));
  }
  writeFileSync(path.join(outDir, 'forums.csv'), forumsCsv());
}
