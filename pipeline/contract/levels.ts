import { type CodeListName, codes } from './codes.ts';

/** The level above each level of a dimension: one classification, nested, from fine to coarse. */
export const ABOVE: Readonly<Record<string, string>> = {
  month: 'quarter',
  quarter: 'year',
  city: 'region',
  subissue: 'issue',
  issue: 'issue_group',
  outcome: 'outcome_group',
  reason: 'reason_group',
};

/** Column of the finer level’s code list that names the code above. */
const NAMED_BY: Readonly<Record<string, { list: CodeListName; column: string }>> = {
  city: { list: 'cities', column: 'region' },
  subissue: { list: 'issues', column: 'parent' },
  issue: { list: 'issues', column: 'group' },
  outcome: { list: 'outcomes', column: 'group' },
  reason: { list: 'invalid_reasons', column: 'group' },
};

/** Levels from this one upwards, itself first. */
export function levelsFrom(level: string): string[] {
  const above = ABOVE[level];
  return above === undefined ? [level] : [level, ...levelsFrom(above)];
}

/**
 * The code above a code: 2014-05 → 2014Q2 → 2014, 440100 → PRD, WG01 → WG → JOB.
 * @throws Error when `to` is not above `from` or the code is not listed
 */
export function codeAt(from: string, code: string, to: string): string {
  if (from === to) return code;
  const above = ABOVE[from];
  if (above === undefined) throw new Error(`${to} is not above ${from}`);
  return codeAt(above, codeAbove(from, code), to);
}

function codeAbove(level: string, code: string): string {
  if (level === 'month')
    return `${code.slice(0, 4)}Q${Math.floor((Number(code.slice(5)) + 2) / 3)}`;
  if (level === 'quarter') return code.slice(0, 4);
  const found = parents(level).get(code);
  if (!found) throw new Error(`a code of ${level} is not listed`);
  return found;
}

const cache = new Map<string, Map<string, string>>();

function parents(level: string): Map<string, string> {
  const known = cache.get(level);
  if (known) return known;
  const { list, column } = NAMED_BY[level] as { list: CodeListName; column: string };
  const made = new Map(codes(list).map(({ code, more }) => [code, more[column] ?? '']));
  cache.set(level, made);
  return made;
}
