import type { Analysis } from '../analysis.ts';
import { plausibilityPicture } from './picture.ts';
import { plausibilitySentence } from './sentence.ts';
import { plausibilitySheet } from './sheet.ts';
import { isAbove, signsOf } from './signs.ts';

/** Whether the dates behind every time and rate can be trusted: what of them is worth checking. */
export const plausibility: Analysis = {
  id: 'plausibility',
  title: { zh: '哪些日期值得核对', en: 'Which dates are worth checking' },
  method: 'data-quality',
  tables: ['data_quality'],
  answer({ rows, policy }) {
    const signs = signsOf(rows('data_quality'), policy.rate_base);
    if (!signs.some(({ share }) => share)) return undefined;
    return {
      notable: signs.some(isAbove),
      sentence: (lang) => plausibilitySentence(signs, lang),
      sheet: (lang) => plausibilitySheet(signs, lang),
      picture: (lang) => plausibilityPicture(signs, lang),
    };
  },
};
