import { MEASURES } from '../../../pipeline/contract/measures.ts';
import { daysLimits } from '../../figures/days.ts';
import { type Sheet, type SheetCell, textCell } from '../../figures/sheet.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure, IssueTime, IssueTimes, Limits } from './issues.ts';

const WORDS = {
  zh: {
    ...{ issue: '诉求类别', limits: '中位数的95%区间', province: '全省，至今' },
    many: (comparisons: number) => `按${comparisons}次比较放宽的区间`,
  },
  en: {
    ...{ issue: 'issue', limits: '95% limits of the median', province: 'province, to date' },
    many: (comparisons: number) => `limits widened for ${comparisons} comparisons`,
  },
};

/** Every issue in published order with all that is drawn of it, and the province below. */
export function issuesSheet(times: IssueTimes, lang: Lang): Sheet {
  const words = WORDS[lang];
  const named = [
    ...(['assigned', 'closed', 'days_median'] as const).map((id) => MEASURES[id][lang]),
    ...[words.limits, words.many(times.comparisons)],
    ...(['days_lower', 'days_upper'] as const).map((id) => MEASURES[id][lang]),
  ];
  return {
    heads: [
      { label: words.issue, numeric: false },
      ...named.map((label) => ({ label, numeric: true })),
    ],
    lines: [
      ...times.issues.map((issue) => ({ head: issue.name[lang], cells: cellsOf(issue, lang) })),
      { head: words.province, cells: provinceCells(times, lang) },
    ],
    first: 'code',
    unit: undefined,
  };
}

function cellsOf({ median, limits, wider, ...issue }: IssueTime, lang: Lang): SheetCell[] {
  return [
    ...[issue.assigned, issue.closed, median].map(figureCell),
    // limits are withheld with their median
    ...[limits, wider].map((of) => (of ? limitsCell(of, lang) : figureCell(median))),
    ...issue.quartiles.map(figureCell),
  ];
}

function provinceCells({ province, median }: IssueTimes, lang: Lang): SheetCell[] {
  const dayOf = (share: number) => province.quartiles.find((one) => one.share === share)?.day;
  return [
    ...[province.timed, province.closed, median.day].map(figureCell),
    ...[limitsCell(median, lang), figureCell(undefined)],
    ...[dayOf(0.25), dayOf(0.75)].map(figureCell),
  ];
}

function figureCell(figure: Figure): SheetCell {
  return figure === undefined ? { kind: 'none' } : { kind: 'figure', figure };
}

function limitsCell({ lower, upper }: Limits, lang: Lang): SheetCell {
  return textCell(daysLimits(lower, upper, lang));
}
