import { bareHeader } from '../contract/header.ts';
import { isBlank } from './blank.ts';
import { type GroupEnd, joinGroups } from './group-headers.ts';

export interface Header {
  /** Headers as they stand, in order; two rows are joined with “/”. */
  headers: string[];
  /** Index of the header row among the rows searched. */
  index: number;
  /** How many rows the header takes. */
  height: 1 | 2;
  /** How many headers were joined from two rows. */
  joined: number;
  /** How many known headers it has. */
  matches: number;
  /** What stands in the rows above it. */
  titles: string[];
}

type Known = ReadonlySet<string>;
type Found = Omit<Header, 'titles'>;

const SEARCHED = 15;
const ENOUGH = 4;
/** Characters of the longest name of a column. */
const LONGEST = 80;
const NOT_SHOWN = '（不像列名，未显示）';
/** How many rows `findHeader` wants to see: a header of two rows in row 15, and the row below it. */
export const HEAD_ROWS = SEARCHED + 2;

/**
 * The header among the first 15 rows: the row with the most known headers, if it has enough; the
 * first of several such rows.
 *
 * @param rows the first rows of the table
 * @param known bare headers that may be expected; none of them: the table begins with its header
 * @param groupEnd where the merged cells of a row end, for sheets that have them
 */
export function findHeader(
  rows: readonly string[][],
  known: Known,
  groupEnd?: (row: number) => GroupEnd | undefined,
): Header | null {
  if (!known.size) return firstRow(rows);
  const enough = Math.max(1, Math.min(ENOUGH, known.size));
  let best: Found | null = null;
  for (const [index, row] of rows.slice(0, SEARCHED).entries()) {
    const header =
      twoRows(index, row, rows[index + 1], known, groupEnd?.(index)) ?? oneRow(index, row, known);
    if (header.matches >= enough && header.matches > (best?.matches ?? 0)) best = header;
  }
  const above = rows
    .slice(0, best?.index)
    .flat()
    .filter((text) => !isBlank(text));
  const headers = best?.headers.map((text) => shown(text, known));
  return best && headers ? { ...best, headers, titles: above } : null;
}

/** Where nothing is known of the headers, the first row that is not blank is taken for them. */
function firstRow(rows: readonly string[][]): Header | null {
  const index = rows.findIndex((row) => !row.every(isBlank));
  const row = rows[index];
  return row ? { ...oneRow(index, row, new Set()), titles: [] } : null;
}

function oneRow(index: number, row: readonly string[], known: Known): Found {
  const headers = row.map((text) => (isBlank(text) ? '' : text));
  return { headers, index, height: 1, joined: 0, matches: knownAmong(headers, known).size };
}

/**
 * A row of groups and the row of names below it. A title above a header looks just like that, so
 * the upper row must add something: a known header, or the difference between two equal names.
 */
function twoRows(
  index: number,
  row: readonly string[],
  next: readonly string[] | undefined,
  known: Known,
  groupEnd: GroupEnd | undefined,
): Found | null {
  const groups = next ? joinGroups(row, next, groupEnd) : null;
  if (!next || !groups) return null;
  const below = knownAmong(next, known);
  const matches = knownAmong([...groups.headers, ...next], known).size;
  const names = next.map(bareHeader).filter((name) => below.has(name));
  if (matches === below.size && names.length === below.size) return null;
  return { ...groups, index, height: 2, matches };
}

/**
 * A text that is no name of a column is not told as one: with a quote left open, a header swallows the
 * records below it.
 */
function shown(text: string, known: Known): string {
  if (known.has(bareHeader(text))) return text;
  const swallowed = /[\r\n]/.test(text) && /[,;\t]/.test(text);
  return swallowed || text.length > LONGEST ? NOT_SHOWN : text;
}

/** The headers that are known; the others are not told: they may be cells of a record. */
export function knownAlone(headers: readonly string[], known: Known): string[] {
  return headers.map((text) => (isBlank(text) || known.has(bareHeader(text)) ? text : NOT_SHOWN));
}

function knownAmong(headers: readonly string[], known: Known): Set<string> {
  return new Set(headers.map(bareHeader).filter((header) => known.has(header)));
}
