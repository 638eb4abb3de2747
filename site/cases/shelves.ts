import { ISSUES, type Issue } from '../issues/issues.ts';
import { type Case, issueOf } from './case.ts';

/** Stories a page lists at most, so that it stays light on a phone. */
export const MOST = 120;

/** The stories of one page of a list: of all issues, or one page of those of an issue. */
export interface Shelf {
  issue: Issue | undefined;
  page: number;
  pages: number;
  stories: readonly Case[];
  /** Whether there are stories it does not list. */
  more: boolean;
}

/** The newest stories of all issues. */
export function newestShelf(stories: readonly Case[]): Shelf {
  const shown = stories.slice(0, MOST);
  return {
    issue: undefined,
    page: 1,
    pages: 1,
    stories: shown,
    more: shown.length < stories.length,
  };
}

/** All stories of every issue, page by page; an issue without stories has one page all the same. */
export function issueShelves(stories: readonly Case[]): Shelf[] {
  return ISSUES.flatMap((issue) => {
    const own = stories.filter((one) => issueOf(one) === issue.code);
    const pages = Math.max(1, Math.ceil(own.length / MOST));
    return Array.from({ length: pages }, (_, at) => ({
      ...{ issue, page: at + 1, pages, more: pages > 1 },
      stories: own.slice(at * MOST, (at + 1) * MOST),
    }));
  });
}
