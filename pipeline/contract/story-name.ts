/** Where the operator’s own stories lie. */
export const OWN_CASES = 'content/cases';

/** Name of a story and of its files: year and issue, which never change, and a number. */
export const STORY_NAME = /^(?<year>\d{4})-(?<issue>[a-z]{2})-\d{2,4}$/;

/** The issue of an issue or sub-issue: its first two letters name it. */
export function issueOf(code: string): string {
  return code.slice(0, 2);
}

/** What the names of the stories of a year or quarter on an issue begin with: `2015-wg-`. */
export function stemOf(period: string, issue: string): string {
  return `${period.slice(0, 4)}-${issueOf(issue).toLowerCase()}-`;
}
