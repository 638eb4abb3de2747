import { levelForMany } from '../../../pipeline/stats/interval/level.ts';
import type { Analysis } from '../analysis.ts';
import { comparedIn } from './compared.ts';
import { changesPicture } from './picture.ts';
import { changesSentence } from './sentence.ts';
import { changesSheet } from './sheet.ts';
import { isChanged } from './words.ts';

/** The newest month against the same month a year before and the month before. */
export const changes: Analysis = {
  id: 'changes',
  title: { zh: '最近一个月：同比与环比', en: 'The newest month: year on year, month on month' },
  method: 'changes',
  tables: ['funnel_by_month', 'closure_by_cohort'],
  answer(source) {
    const list = comparedIn(source);
    const yearly = list.filter(({ against }) => against === 'year');
    if (yearly.every(({ before }) => !before.amount)) return undefined;
    const made = list.filter(({ change }) => change.kind !== 'none').length;
    // one in twenty leaves zero by chance: notable is what does so with all of them counted in
    const strict = comparedIn(source, levelForMany(Math.max(1, made)));
    return {
      notable: strict.some(({ change }) => isChanged(change)),
      sentence: (lang) => changesSentence(list, lang),
      sheet: (lang) => changesSheet(list, lang),
      picture: (lang) => changesPicture(list, lang),
    };
  },
};
