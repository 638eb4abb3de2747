import type { Cell } from '../editions/schema.ts';
import { running } from '../figures/number.ts';
import { rate } from '../figures/rate.ts';
import type { Lang } from '../i18n/lang.ts';

/** “1 appeal”, “2 appeals”, “1,874 assigned appeals”. */
export function appeals(figure: Cell, kind = ''): string {
  return `${running(figure, 'en')} ${kind}${figure === 1 ? 'appeal' : 'appeals'}`;
}

/** The percentage in brackets where a rate may be shown, otherwise nothing. */
export function percentOf(part: Cell, whole: Cell, lang: Lang): string {
  const shown = rate(part, whole);
  if (shown.kind !== 'rate') return '';
  return lang === 'zh' ? `（${shown.percent}）` : ` (${shown.percent})`;
}

/** Words for the number of rows that withhold their figure. */
export function withheldClause(count: number, lang: Lang): string {
  if (count === 0) return '';
  if (lang === 'zh') return `另有${count}项不公开（※）。`;
  return ` ${count} more ${count === 1 ? 'is' : 'are'} withheld (※).`;
}

/** Words for a period in which no row may be published. */
export function allWithheld(count: number, period: string, lang: Lang): string {
  if (lang === 'zh') return `${period}，${count}项都不公开（※）。`;
  return `${period}: all ${count} are withheld (※).`;
}
