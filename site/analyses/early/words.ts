import type { PeriodKind } from '../../figures/calendar.ts';
import { running } from '../../figures/number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Judged } from './tally.ts';

/** What is looked at: issues of a month, regions of a quarter, groups of a year in each city. */
export interface Subject {
  /** 14类诉求, 14 issues. */
  counted: (number: number) => Record<Lang, string>;
  /** Heading of the first column. */
  head: Record<Lang, string>;
}

/** Names of the periods that stand in the past. */
export const PERIODS: Record<PeriodKind, Record<Lang, string>> = {
  month: { zh: '各月', en: 'months' },
  quarter: { zh: '各季度', en: 'quarters' },
  year: { zh: '各年', en: 'years' },
};

/** What is expected: a mean, and so with one decimal. */
export function expectedText(expected: number): string {
  return decimal(expected, 1);
}

/** A threshold; that of a short past is a whole number. */
export function thresholdText(threshold: number): string {
  return decimal(threshold, Number.isInteger(threshold) ? 0 : 1);
}

function decimal(value: number, digits: number): string {
  return value.toLocaleString('en-US', {
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
}

/** A count with what is expected of it: 29件，预期16.2件，上限28.0件. */
export function besides({ count, expected, threshold }: Judged, lang: Lang): string {
  const [low, high] = [expectedText(expected), thresholdText(threshold)];
  if (lang === 'zh') return `${running(count, lang)}件，预期${low}件，上限${high}件`;
  return `${running(count, lang)}, expected ${low}, threshold ${high}`;
}
