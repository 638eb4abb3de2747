import { NONE } from '../../../pipeline/contract/edition.ts';
import type { Direction } from '../../../pipeline/stats/interval/change.ts';
import { grouped, running } from '../../figures/number.ts';
import { spanName } from '../../figures/period.ts';
import { countAndShare } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import { directionWord, percentText, signed } from '../../sentences/change.ts';
import type { Change, Side, WhyNot } from './compared.ts';
import type { Amount, Figure } from './figures.ts';

const WHY_NOT: Record<WhyNot, Record<Lang, string>> = {
  festival: {
    zh: '春节假期天数不同，不作比较',
    en: 'not compared: unequal Spring Festival days',
  },
  awaits: {
    zh: '春节错月，待2月后合并比较',
    en: 'Spring Festival moves: compared together with February',
  },
  missing: { zh: '没有可比的数', en: 'nothing to compare with' },
  withheld: { zh: '不公开（※），不作比较', en: 'withheld (※): not compared' },
  short: {
    zh: '过去的月份太少，不知平时起伏多大',
    en: 'too few months to know how much it varies',
  },
};

/** Why nothing is compared. */
export function whyNotWords(why: WhyNot, lang: Lang): string {
  return WHY_NOT[why][lang];
}

/** 上升, no clear change, or why nothing is compared. */
export function verdict(change: Change, lang: Lang): string {
  return change.kind === 'none'
    ? whyNotWords(change.why, lang)
    : directionWord(change.direction, lang);
}

/** Whether a change is one by its interval. */
export function isChanged(change: Change): change is Change & { direction: Direction } {
  return change.kind !== 'none' && change.direction !== 'unclear';
}

/** The months of a side: 2016年12月, or 2015年1月至2月 where two are taken together. */
export function monthsName({ months }: Side, lang: Lang): string {
  return spanName(months[0] ?? '', months.at(-1) ?? '', lang);
}

/** A count, or a fraction with its rate, as a table shows it; nothing to show is —. */
export function amountText(figure: Figure, amount: Amount | undefined, lang: Lang): string {
  if (!amount) return NONE;
  const { part, whole } = amount;
  if (!figure.whole) return grouped(part);
  return countAndShare(`${grouped(part)} / ${grouped(whole)}`, shareOf(amount), lang);
}

/** The same in a sentence: 489件, 154 of 420 (36.7%). */
export function amountWords(figure: Figure, amount: Amount, lang: Lang): string {
  const [part, whole] = [running(amount.part, lang), running(amount.whole, lang)];
  if (!figure.whole) return lang === 'zh' ? `${part}件` : part;
  const fraction = lang === 'zh' ? `${part}/${whole}` : `${part} of ${whole}`;
  return countAndShare(fraction, shareOf(amount), lang);
}

/** Size of a change with its unit: +7.0%, −2.3个百分点. */
export function sizeText(change: Change, lang: Lang): string {
  if (change.kind === 'none') return NONE;
  if (change.kind === 'count') return change.percent === null ? NONE : percentText(change.percent);
  return lang === 'zh' ? `${signed(change.points)}个百分点` : `${signed(change.points)} points`;
}

/** Its limits, in the same unit. */
export function limitsText(change: Change, lang: Lang): string {
  if (change.kind === 'none') return NONE;
  const text = change.kind === 'count' ? percentText : signed;
  const upper = change.upper === null ? '∞' : text(change.upper);
  return lang === 'zh' ? `${text(change.lower)}～${upper}` : `${text(change.lower)} to ${upper}`;
}

function shareOf({ part, whole }: Amount): number | null {
  return part === null || !whole ? null : part / whole;
}
