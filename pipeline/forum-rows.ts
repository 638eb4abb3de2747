import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { csvFormatBody, csvFormatRows, csvParse } from 'd3-dsv';
import { Failure } from './contract/failures.ts';
import type { Forum } from './contract/forum.ts';
import { loadForums } from './forums.ts';

/** Columns of the list of forums, in the order in which a new list has them. */
export const FORUM_COLUMNS = [
  ...['number', 'date', 'as_of', 'theme_zh', 'theme_en', 'guests_zh', 'guests_en'],
  ...['participation_zh', 'participation_en'],
];

/** A row of the list of forums as text, by column. */
export type ForumRow = Readonly<Record<string, string>>;

/** The highest number in a list of forums. */
export function lastForum(file: string): number {
  return loadForums(file).at(-1)?.number ?? 0;
}

/**
 * Add a row to a list of forums, making the list if there is none: as a whole or not at all. Rows
 * that were there keep their bytes.
 *
 * @returns the forum as the list now has it
 * @throws Failure forums where the row is not as declared or its number is taken
 */
export function addForum(file: string, row: ForumRow): Forum {
  const name = path.basename(file);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : newList();
  const columns = csvParse(before.replace(/^\ufeff/, '')).columns;
  if (existsSync(file)) demandFree(loadForums(file), row, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = path.join(path.dirname(file), `.draft-${name}`);
  try {
    writeFileSync(draft, `${withEnd(before)}${csvFormatBody([row], columns)}\r\n`);
    const added = loadForums(draft, name).find(({ number }) => number === Number(row.number));
    if (!added) throw new Failure('forums', name, { zh: '缺少列 number', en: 'no column number' });
    renameSync(draft, file);
    return added;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A list without rows. Excel takes a file for UTF-8 only where it begins with this mark. */
function newList(): string {
  return `\ufeff${csvFormatRows([FORUM_COLUMNS])}\r\n`;
}

function withEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\r\n`;
}

function demandFree(forums: readonly Forum[], { number }: ForumRow, name: string): void {
  if (!forums.some((forum) => forum.number === Number(number))) return;
  throw new Failure('forums', name, {
    zh: `第 ${number} 场已经登记过`,
    en: `forum ${number} is in it already`,
  });
}
