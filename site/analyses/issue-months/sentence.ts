import { spanName } from '../../figures/period.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type Series, spanOf } from './series.ts';

/**
 * What is drawn, and how much of it is withheld. It compares nothing, and it names no issue beside
 * a number: that could be taken for the one that is withheld.
 */
export function monthsSentence(series: [Series, ...Series[]], lang: Lang): string {
  const { from, to } = spanOf(series[0]);
  const [span, all] = [spanName(from, to, lang), series.length];
  const hidden = series.filter(({ counts }) => counts.some(({ count }) => count === null)).length;
  if (lang === 'zh') {
    const rest = hidden > 0 ? `；${hidden}类有不公开的月份（※）` : '';
    return `${span}，${all}类诉求中，${all - hidden}类每月的有效问题件数都公开${rest}。`;
  }
  const rest = hidden > 0 ? `; for ${hidden} some months are withheld (※)` : '';
  return `${span}: of ${all} issues, ${all - hidden} have their valid appeals of every month published${rest}.`;
}
