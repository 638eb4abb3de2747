import { codeAt } from '../../pipeline/contract/levels.ts';
import { CITIES } from '../cities/cities.ts';
import { type Case, issueOf, yearOf } from './case.ts';

/**
 * Addresses of the published rows that count the matter of a story among others: its sub-issue and
 * issue, its industry and its city, of the year in which it was received.
 */
export function cellsOf(story: Case): string[] {
  const { issue, industry, place } = story.facts;
  const [year, group] = [yearOf(story), codeAt('issue', issueOf(story), 'issue_group')];
  const inCity = CITIES.some(({ code }) => code === place);
  return [
    ...(issue === issueOf(story) ? [] : [`closure_by_subissue ${year} ${issue}`]),
    `closure_by_issue ${year} ${issueOf(story)}`,
    ...(industry ? [`closure_by_industry ${year} ${industry}`] : []),
    ...(inCity ? [`issue_by_city ${year} ${place} ${group}`] : []),
  ];
}
