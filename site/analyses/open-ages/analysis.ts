import type { Analysis } from '../analysis.ts';
import { agesOf } from './ages.ts';
import { agesPicture } from './picture.ts';
import { agesSentence } from './sentence.ts';
import { agesSheet } from './sheet.ts';

/** How long what is open has been open. */
export const openAges: Analysis = {
  id: 'open-ages',
  title: { zh: '还在办的已经办了多久', en: 'How long open appeals have been open' },
  method: 'open-ages',
  tables: ['open_ages'],
  answer({ rows, policy }) {
    const ages = agesOf(rows('open_ages'), policy.rate_base);
    if (!ages) return undefined;
    return {
      notable: false,
      sentence: (lang) => agesSentence(ages, lang),
      sheet: (lang) => agesSheet(ages, lang),
      picture: (lang) => agesPicture(ages, lang),
    };
  },
};
