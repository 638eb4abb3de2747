import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { REFERENCE } from '../contract/codes.ts';

const rows = csvParse(readFileSync(path.join(REFERENCE, 'surnames.csv'), 'utf8'));

/** Chinese family names, of one letter and of two. */
export const SURNAMES: ReadonlySet<string> = new Set(rows.map(({ surname }) => surname ?? ''));

/** The same as they are written in English, with a capital. */
export const SPELLED: ReadonlySet<string> = new Set(rows.map(({ pinyin }) => pinyin ?? ''));

/** Family names that are everyday words as well; alone they say little. */
export const WORDS_TOO: ReadonlySet<string> = new Set(
  rows.filter(({ word }) => word === '1').map(({ surname }) => surname ?? ''),
);
