import type { Analysis } from '../analysis.ts';
import { curveOf, intervalsOf, sizeOf } from './curve.ts';
import { closingPicture } from './picture.ts';
import { clockOf, clocksOf } from './quartiles.ts';
import { closingSentence } from './sentence.ts';
import { closingSheet } from './sheet.ts';

/** How many days after assignment how many appeals are closed. */
export const closingCurve: Analysis = {
  id: 'closing-curve',
  title: { zh: '交办以后多少天办结', en: 'How many days until an assigned appeal is closed' },
  method: 'closing-curve',
  tables: ['closing_curve', 'time_to_close'],
  answer({ rows, policy }) {
    const intervals = intervalsOf(rows('closing_curve'));
    const clocks = clocksOf(rows('time_to_close'));
    if (sizeOf(intervals).assigned < policy.rate_base) return undefined;
    const steps = curveOf(intervals);
    const quartiles = clockOf(clocks, 'assignment')?.quartiles ?? [];
    return {
      notable: false,
      sentence: (lang) => closingSentence(clocks, lang),
      sheet: (lang) => closingSheet(steps, clocks, lang),
      picture: (lang) => closingPicture(steps, quartiles, lang),
    };
  },
};
