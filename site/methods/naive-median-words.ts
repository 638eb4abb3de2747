import type { Source } from '../analyses/analysis.ts';
import { cell, key } from '../editions/schema.ts';
import { running } from '../figures/number.ts';
import { dayName } from '../figures/period.ts';
import { between } from '../figures/share.ts';
import type { Lang } from '../i18n/lang.ts';
import { type DaysBetween, naiveMedianBetween } from './naive-median.ts';

/**
 * The published median beside the one of closed matters alone. Where the listed days are too coarse
 * to show that it is shorter, the words say so.
 *
 * @returns nothing where the edition gives no median
 */
export function naiveMedianWords({ rows, asOf }: Source, lang: Lang): string | undefined {
  const row = rows('time_to_close').find((one) => key(one, 'since') === 'assignment');
  if (!row) return undefined;
  const [all, closed] = [cell(row, 'timed'), cell(row, 'timed_closed')];
  const [median, low, high] = [
    cell(row, 'days_median'),
    cell(row, 'days_median_low'),
    cell(row, 'days_median_high'),
  ];
  if (all === null || closed === null || median === null || low === null) return undefined;
  const naive = naiveMedianBetween(rows('closing_curve'), closed);
  if (!naive) return undefined;
  const said = (count: number) => running(count, lang);
  const limits = high === null ? null : between(low, high, lang);
  const shorter = naive.to !== null && naive.to < median;
  if (lang === 'en')
    return `Data as of ${dayName(asOf, lang)}: of ${said(all)} appeals timed, ${said(all - closed)} are not closed (open, terminated or withdrawn). Counted in, they give a median time to close of ${median} days (95% limits ${limits ?? `${low} or more`}); the ${said(closed)} closed alone give ${daysEn(naive)}. ${shorter ? 'That is too short.' : 'The published days are too coarse to say how much is lost; it can be too short, never too long.'}`;
  return `数据截至${dayName(asOf, lang)}：计时的${said(all)}件中，${said(all - closed)}件没有办结（在办、终止或撤回）。把它们算进去，办结用时中位数是${median}天（95%区间${limits ? `${limits}天` : `${low}天以上`}）；只看已办结的${said(closed)}件，${daysZh(naive)}。${shorter ? '这样算短了。' : '公布的天数不够细，看不出差多少；它只会偏短，不会偏长。'}`;
}

function daysZh({ from, to }: DaysBetween): string {
  if (to === null) return `中位数不少于${from}天`;
  return from === to ? `中位数是${from}天` : `中位数在${from}天到${to}天之间`;
}

function daysEn({ from, to }: DaysBetween): string {
  if (to === null) return `one of ${from} days or more`;
  return from === to ? `one of ${from} days` : `one between ${from} and ${to} days`;
}
