import type { Analysis } from '../analysis.ts';
import { standardisedPicture } from './picture.ts';
import { standardisedSentence } from './sentence.ts';
import { standardisedSheet } from './sheet.ts';
import { standardisedOf } from './standardised.ts';

/** Whether places differ once their mix of issues is taken into account. */
export const cityStandardised: Analysis = {
  id: 'city-standardised',
  title: {
    zh: '各地办结率：按诉求构成标准化',
    en: 'Closure of each place for its mix of issues',
  },
  method: 'standardised',
  tables: ['issue_by_city'],
  answer({ rows, asOf, policy }) {
    const all = standardisedOf(rows('issue_by_city'), asOf, policy.rate_base);
    if (!all) return undefined;
    return {
      notable: all.places.some(({ ratio }) => ratio?.side),
      sentence: (lang) => standardisedSentence(all, lang),
      sheet: (lang) => standardisedSheet(all, lang),
      picture: (lang) => standardisedPicture(all, lang),
    };
  },
};
