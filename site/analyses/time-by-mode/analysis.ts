import type { Analysis } from '../analysis.ts';
import { curveOf, intervalsOf, sizeOf } from '../closing-curve/curve.ts';
import { differenceOf, modesOf } from './modes.ts';
import { modesPicture } from './picture.ts';
import { modesSentence, NOTABLE } from './sentence.ts';
import { modesSheet } from './sheet.ts';

/** Whether the time to closure differs between the ways in which appeals are assigned. */
export const timeByMode: Analysis = {
  id: 'time-by-mode',
  title: {
    zh: '不同交办方式，办结快慢是否不同',
    en: 'Whether the pace differs by assignment mode',
  },
  method: 'groups',
  tables: ['closing_curve_by_mode', 'closing_curve'],
  answer({ rows, policy }) {
    const modes = modesOf(rows('closing_curve_by_mode'), policy.rate_base);
    const test = differenceOf(modes.compared);
    if (!test) return undefined;
    const intervals = intervalsOf(rows('closing_curve'));
    const all = { assigned: sizeOf(intervals).assigned, steps: curveOf(intervals) };
    return {
      notable: test.p < NOTABLE,
      sentence: (lang) => modesSentence(modes, test, lang),
      sheet: (lang) => modesSheet(modes.compared, all, lang),
      picture: (lang) => modesPicture(modes.compared, all.steps, lang),
    };
  },
};
