import type { Table } from '../../pipeline/contract/table.ts';
import type { Cell } from '../editions/schema.ts';
import { running } from '../figures/number.ts';
import { rate } from '../figures/rate.ts';
import { shareLimits } from '../figures/share.ts';
import type { Lang } from '../i18n/lang.ts';

/** How a sentence is said: its language, and the base below which it gives no percentage. */
export interface Voice {
  lang: Lang;
  rateBase: number;
}

/** Whose fate a row tells: those received in the period, whatever became of them when. */
const COHORTS: Partial<Record<Table['universe'], Record<Lang, (period: string) => string>>> = {
  valid: {
    zh: (period) => `${period}收到的有效问题`,
    en: (period) => `Valid appeals received in ${period}`,
  },
  invalid: {
    zh: (period) => `${period}收到的无效诉求`,
    en: (period) => `Appeals received in ${period} that were not valid`,
  },
  assigned: {
    zh: (period) => `${period}收到并交办的诉求`,
    en: (period) => `Appeals received in ${period} and assigned`,
  },
  closed: {
    zh: (period) => `${period}收到并已办结的诉求`,
    en: (period) => `Appeals received in ${period} and closed`,
  },
};

/** The appeals a table counts in a period, in words; the period alone where it is not a cohort. */
export function cohort({ clock, universe }: Table, period: string, lang: Lang): string {
  const named = clock === 'received' ? COHORTS[universe] : undefined;
  return named ? named[lang](period) : period;
}

/** “1 appeal”, “2 appeals”, “1,874 assigned appeals”. */
export function appeals(figure: Cell, kind = ''): string {
  return `${running(figure, 'en')} ${kind}${figure === 1 ? 'appeal' : 'appeals'}`;
}

/** The percentage with its 95% limits in brackets where a rate may be shown, otherwise nothing. */
export function percentOf(part: Cell, whole: Cell, voice: Voice): string {
  const said = rateWords(part, whole, voice);
  if (!said) return '';
  return voice.lang === 'zh' ? `（${said}）` : ` (${said})`;
}

/** The percentage with its 95% limits where a rate may be shown, otherwise nothing. */
export function rateWords(part: Cell, whole: Cell, { lang, rateBase }: Voice): string {
  const shown = rate(part, whole, rateBase);
  if (shown.kind !== 'rate') return '';
  const limits = shareLimits(shown.limits, lang);
  return lang === 'zh'
    ? `${shown.percent}，95%区间${limits}`
    : `${shown.percent}, 95% limits ${limits}`;
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
