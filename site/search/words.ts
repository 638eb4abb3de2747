import { type Code, codes } from '../../pipeline/contract/codes.ts';
import type { Lang } from '../i18n/lang.ts';
import { ISSUES, type Issue } from '../issues/issues.ts';
import { SEARCH_WORDS } from './keywords.ts';

/** A name that leads to the page of an issue, with other names for the same. */
export interface Line {
  /** Blank for other names of the issue as a whole. */
  name: string;
  others: string[];
}

/** Longer names are of exports, not of people. */
const LONGEST = 4;
const CHINESE = /^[\p{Script=Han}\d+A-Z]+$/u;
/** What only says that it is a matter of the kind named. */
const EMPTY = /[类问题纠纷争议]$/;
const OTHER = /99$/;

/** What the page of each issue can be found by, line by line, in the words of a language. */
export function wordsByIssue(lang: Lang): { issue: Issue; lines: Line[] }[] {
  return ISSUES.map((issue) => {
    const own = codes('issues').filter(({ code }) => code === issue.code);
    const below = codes('issues').filter(
      ({ code, more }) => more.parent === issue.code && !OTHER.test(code),
    );
    const lines = [
      { name: '', others: [...own.flatMap((one) => plainNames(one, lang)), ...added(issue, lang)] },
      ...below.map((one) => ({ name: one[lang], others: plainNames(one, lang) })),
    ];
    return { issue, lines: lines.filter(({ name, others }) => name || others.length > 0) };
  });
}

/** Other names of a code that people use. The lists have them in Chinese alone. */
function plainNames({ aliases }: Code, lang: Lang): string[] {
  if (lang === 'en') return [];
  return aliases.filter(
    (one) => one.length > 1 && one.length <= LONGEST && CHINESE.test(one) && !EMPTY.test(one),
  );
}

function added({ code }: Issue, lang: Lang): string[] {
  const words = SEARCH_WORDS.filter(({ issues }) => issues.includes(code));
  return words.map(({ word }) => word).filter((word) => CHINESE.test(word) === (lang === 'zh'));
}
