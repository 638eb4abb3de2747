import { type Code, codes } from '../../pipeline/contract/codes.ts';
import { gridOf } from '../../pipeline/contract/grid.ts';
import type { Lang } from '../i18n/lang.ts';

/** What appeals are about, at the top level: each has a page and a guide. */
export interface Issue {
  code: string;
  /** Name in addresses and of its guide: the code, which is never used again for another issue. */
  slug: string;
  name: Record<Lang, string>;
}

/** Issues that are published together where single ones would be too few. */
export interface IssueGroup {
  code: string;
  name: Record<Lang, string>;
  issues: readonly Issue[];
}

/** Every issue in published order. */
export const ISSUES: readonly Issue[] = gridOf('issue').map(issueFrom);

/** The groups in published order, each with its issues. */
export const ISSUE_GROUPS: readonly IssueGroup[] = codes('issue_groups').map(
  ({ code, zh, en }) => ({
    ...{ code, name: { zh, en } },
    issues: gridOf('issue')
      .filter(({ more }) => more.group === code)
      .map(issueFrom),
  }),
);

/** Codes of the sub-issues of an issue. */
export function subissuesOf({ code }: Issue): string[] {
  return gridOf('subissue')
    .filter(({ more }) => more.parent === code)
    .map((one) => one.code);
}

/** Name of an issue in addresses. */
export function slugOf(code: string): string {
  return code.toLowerCase();
}

/** @throws Error for a code that is of no issue */
export function demandIssue(code: string): void {
  if (!ISSUES.some((one) => one.code === code)) throw new Error(`there is no issue ${code}`);
}

function issueFrom({ code, zh, en }: Code): Issue {
  return { code, slug: slugOf(code), name: { zh, en } };
}
