import type { Analysis } from '../analysis.ts';
import { cohortsOf } from './cohorts.ts';
import { cohortPicture } from './picture.ts';
import { cohortSentence, newestMature } from './sentence.ts';
import { cohortSheet } from './sheet.ts';

/** How many appeals of each month of assignment were closed within 30, 60, 90 and 180 days. */
export const cohorts: Analysis = {
  id: 'cohorts',
  title: { zh: '各月交办的诉求办得多快', en: 'How soon each month’s appeals were closed' },
  method: 'closed-within',
  tables: ['closure_by_cohort'],
  answer({ rows, asOf }) {
    const found = cohortsOf(rows('closure_by_cohort'), asOf);
    const newest = newestMature(found);
    if (!newest) return undefined;
    return {
      notable: newest.change !== null && newest.change.direction !== 'unclear',
      sentence: (lang) => cohortSentence(newest, lang),
      sheet: (lang) => cohortSheet(found, lang),
      picture: (lang) => cohortPicture(found, lang),
    };
  },
};
