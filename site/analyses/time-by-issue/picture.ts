import { type Picture, ribbonLegend } from '../../charts/picture.ts';
import { type Range, ranges } from '../../charts/ranges.ts';
import { daysText } from '../../figures/days.ts';
import { receivedIn } from '../../figures/group.ts';
import { between } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type Figure, type IssueTime, type IssueTimes, isOutside, type Limits } from './issues.ts';

const WORDS = {
  zh: {
    axis: '交办后天数',
    median: '办结用时中位数',
    limits: '中位数的95%区间',
    spread: '四分之一到四分之三的办结用时',
    marked: '按比较次数放宽区间后仍与全省不同',
    province: (days: string) => `全省${days}`,
    figure: (median: number, limits: string) => `${median}（${limits}）`,
    from: (lower: number) => `${lower}以上`,
  },
  en: {
    axis: 'days since assignment',
    median: 'median days to close',
    limits: '95% limits of the median',
    spread: 'from a quarter to three quarters closed',
    marked: 'off the province with limits widened for all comparisons',
    province: (days: string) => `province ${days}`,
    figure: (median: number, limits: string) => `${median} (${limits})`,
    from: (lower: number) => `${lower} or more`,
  },
};

/** One row an issue: its median, its limits and its quartiles, against the province’s median. */
export function issuesPicture(
  { year, issues, median }: IssueTimes,
  lang: Lang,
  least: number,
): Picture {
  const words = WORDS[lang];
  const items = issues.map((issue) => rangeOf(issue, lang));
  const ends = items.flatMap(({ value, upper, spread }) => [
    value ?? 0,
    upper ?? 0,
    spread?.to ?? 0,
  ]);
  const isMarked = items.some(({ marked }) => marked);
  return {
    paint: (frame) =>
      ranges(frame, items, {
        domain: [0, Math.max(median.day, ...ends)],
        tick: String,
        axis: words.axis,
        reference: { value: median.day, label: words.province(daysText(median.day, lang)) },
      }),
    legend: [
      { swatch: 'dot', label: words.median },
      { swatch: 'line', label: words.limits },
      { swatch: 's4', label: words.spread },
      ...(isMarked ? [{ swatch: 'diamond', label: words.marked }] : []),
      ...ribbonLegend(
        issues.map(({ assigned }) => assigned ?? null),
        least,
        lang,
      ),
    ],
    period: receivedIn(year, lang),
  };
}

function rangeOf(
  { code, name, median, limits, quartiles, widerSide }: IssueTime,
  lang: Lang,
): Range {
  const [first, third] = quartiles;
  const isSpread = typeof first === 'number' && typeof third === 'number';
  const { lower, upper } = limits ?? { lower: null, upper: null };
  return {
    ...{ key: code, label: name[lang], value: median ?? null, lower, upper },
    note: median === null ? 'withheld' : 'none',
    ...(isSpread ? { spread: { from: first, to: third } } : {}),
    marked: isOutside(widerSide),
    figure: figureOf(median, { lower, upper }, lang),
  };
}

/** 46（39～55）, 46 (39–55): the axis says that these are days. */
function figureOf(median: Figure, { lower, upper }: Limits, lang: Lang): string {
  if (lower === null) return String(median);
  const { figure, from } = WORDS[lang];
  return figure(Number(median), upper === null ? from(lower) : between(lower, upper, lang));
}
