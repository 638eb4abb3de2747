import type { Analysis } from '../analysis.ts';
import { isOutside, issueTimesOf } from './issues.ts';
import { issuesPicture } from './picture.ts';
import { issuesSentence } from './sentence.ts';
import { issuesSheet } from './sheet.ts';

/** How long the appeals of each issue took, beside the province. */
export const timeByIssue: Analysis = {
  id: 'time-by-issue',
  // it holds the table’s title: so a walk over the built pages knows whose rows may be withheld here
  title: { zh: '按诉求类别看办结用时', en: 'Closure by issue: how many days it takes' },
  method: 'time-to-close',
  tables: ['closure_by_issue', 'time_to_close'],
  answer({ rows, policy }) {
    const times = issueTimesOf(rows('closure_by_issue'), rows('time_to_close'));
    if (!times) return undefined;
    return {
      notable: times.issues.some(({ widerSide }) => isOutside(widerSide)),
      sentence: (lang) => issuesSentence(times, lang),
      sheet: (lang) => issuesSheet(times, lang),
      picture: (lang) => issuesPicture(times, lang, policy.thresholds.province),
    };
  },
};
