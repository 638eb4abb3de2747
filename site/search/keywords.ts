import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';
import { type Code, codes, REFERENCE } from '../../pipeline/contract/codes.ts';
import { CITIES, pathOf } from '../cities/cities.ts';
import { ISSUES } from '../issues/issues.ts';

/** Lists whose codes stand in one table above all, by that table. */
const LISTED = {
  ...{ channels: 'closure_by_channel', modes: 'closure_by_mode' },
  ...{ industries: 'closure_by_industry', worker_types: 'worker_types' },
} as const;

/** A word that workers use, and the issues it may be about. */
export interface SearchWord {
  word: string;
  issues: string[];
}

/** Words that are no spelling of one code alone, from `data/reference/search_words.csv`. */
export const SEARCH_WORDS: readonly SearchWord[] = csvParse(
  readFileSync(path.join(REFERENCE, 'search_words.csv'), 'utf8'),
).map(({ word = '', issues = '' }) => ({ word, issues: issues.split('|').filter(Boolean) }));

/**
 * Words a page is found by though they need not stand on it: other names of what it is about. By
 * path without language; in both languages, for a Chinese word may be all a reader has.
 */
export function keywordsByPath(): Map<string, string[]> {
  const issues = ISSUES.map(({ code, slug }): [string, string[]] => [
    `issues/${slug}/`,
    [...belowIssue(code).flatMap(namesOf), ...wordsOf(code)],
  ]);
  const cities = CITIES.map((city): [string, string[]] => [
    pathOf(city).slice(1),
    [city.short.zh, city.name.zh, city.name.en, ...districtsOf(city.code)],
  ]);
  const tables = Object.entries(LISTED).map(([list, table]): [string, string[]] => [
    `data/${table}/`,
    codes(list as keyof typeof LISTED).flatMap(({ aliases }) => aliases),
  ]);
  return new Map([...issues, ...cities, ...tables]);
}

/** An issue and its sub-issues. */
function belowIssue(issue: string): Code[] {
  return codes('issues').filter(({ code, more }) => code === issue || more.parent === issue);
}

function wordsOf(issue: string): string[] {
  return SEARCH_WORDS.filter(({ issues }) => issues.includes(issue)).map(({ word }) => word);
}

function districtsOf(city: string): string[] {
  const districts = codes('districts').filter(({ more }) => more.city === city);
  return districts.flatMap(({ zh, en }) => [zh, en]);
}

function namesOf({ zh, en, aliases }: Code): string[] {
  return [zh, en, ...aliases];
}
