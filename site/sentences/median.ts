import { cell, type Row } from '../editions/schema.ts';
import { daysLimits, daysText } from '../figures/days.ts';
import type { Voice } from './words.ts';

/** The median time from assignment to closure of a row, or that there is none. */
export function medianSentence(row: Row, { lang }: Voice): string {
  const days = cell(row, 'days_median');
  if (days === null)
    return lang === 'zh'
      ? '办结的还太少，或时间还不够，给不出办结用时的中位数。'
      : 'Too few are closed, or too little time has passed, to give a median time to close.';
  const limits = daysLimits(cell(row, 'days_median_low'), cell(row, 'days_median_high'), lang);
  return lang === 'zh'
    ? `从交办到办结，中位数是${daysText(days, lang)}（95%区间${limits}），仍在办的按已等待的天数计入。`
    : `The median time from assignment to closure is ${daysText(days, lang)} (95% limits ${limits}); those still open count in with the days they have waited.`;
}
