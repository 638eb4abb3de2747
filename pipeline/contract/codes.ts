import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3-dsv';

/** One code of a list: what is stored, what is shown, and the spellings an export may use. */
export interface Code {
  code: string;
  zh: string;
  en: string;
  aliases: string[];
  /** Further columns of the list, such as `parent` or `city`. */
  more: Readonly<Record<string, string>>;
}

export const CODE_LISTS = [
  'channels',
  'natures',
  'cities',
  'regions',
  'districts',
  'industries',
  'worker_types',
  'issues',
  'issue_groups',
  'flags',
  'invalid_reasons',
  'reason_groups',
  'dispositions',
  'modes',
  'statuses',
  'outcomes',
  'outcome_groups',
  'solved',
  'satisfaction',
] as const;
export type CodeListName = (typeof CODE_LISTS)[number];

/** Folder of the code lists; commands run from the project’s folder. */
export const REFERENCE = path.resolve('data/reference');

const cache = new Map<CodeListName, Code[]>();

/** The codes of a list in display order, from `data/reference/<name>.csv`. */
export function codes(name: CodeListName): Code[] {
  const known = cache.get(name);
  if (known) return known;
  const list = parseCodes(readFileSync(path.join(REFERENCE, `${name}.csv`), 'utf8'));
  cache.set(name, list);
  return list;
}

/** Every code of a list, in display order. */
export function codeIds(name: CodeListName): string[] {
  return codes(name).map(({ code }) => code);
}

function parseCodes(text: string): Code[] {
  return csvParse(text).map(({ code = '', zh = '', en = '', aliases = '', ...more }) => ({
    code,
    zh,
    en,
    aliases: aliases.split('|').filter(Boolean),
    more: more as Record<string, string>,
  }));
}
