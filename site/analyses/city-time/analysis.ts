import type { Analysis } from '../analysis.ts';
import { timePicture } from './picture.ts';
import { timeSentence } from './sentence.ts';
import { timeSheet } from './sheet.ts';
import { timesOf } from './times.ts';

/** How long each place took to close what was assigned to it. */
export const cityTime: Analysis = {
  id: 'city-time',
  title: { zh: '各地办结用时', en: 'Time to close of each place' },
  method: 'time-to-close',
  tables: ['funnel_by_city'],
  answer({ rows, asOf }) {
    const times = timesOf(rows('funnel_by_city'), asOf);
    if (!times) return undefined;
    return {
      // limits are published at 95% each: that some do not meet is not more than chance
      notable: false,
      sentence: (lang) => timeSentence(times, lang),
      sheet: (lang) => timeSheet(times, lang),
      picture: (lang) => timePicture(times, lang),
    };
  },
};
