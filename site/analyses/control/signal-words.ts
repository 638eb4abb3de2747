import type { RuleId, Signal } from '../../../pipeline/stats/chart/signals.ts';
import { periodName, spanName } from '../../figures/period.ts';
import type { Lang } from '../../i18n/lang.ts';

type Said = Record<Lang, string>;

/** Which way a signal lies, and the limit on that side. */
const SIDES: Record<Signal['side'], Said & { limit: Said }> = {
  above: { zh: '高于', en: 'above', limit: { zh: '上控制限', en: 'the upper limit' } },
  below: { zh: '低于', en: 'below', limit: { zh: '下控制限', en: 'the lower limit' } },
  rising: { zh: '递增', en: 'above', limit: { zh: '', en: '' } },
  falling: { zh: '递减', en: 'below', limit: { zh: '', en: '' } },
  near: { zh: '', en: '', limit: { zh: '', en: '' } },
};

/** What each rule says; `row` is “so many months in a row” where it is more than one. */
const WORDS: Partial<
  Record<RuleId, (row: Said, side: (typeof SIDES)['above'], months: number) => Said>
> = {
  beyond_limit: (row, { zh, en, limit }) => ({
    zh: `${row.zh}${zh}${limit.zh}`,
    en: `${row.en}${en} ${limit.en}`,
  }),
  eight_one_side: (row, { zh, en }) => ({
    zh: `${row.zh}${zh}中心线`,
    en: `${row.en}${en} the centre line`,
  }),
  six_trending: (row, { zh, en }) => ({
    zh: `${row.zh}依次${zh}`,
    en: `${row.en.trim()}, each ${en} the one before`,
  }),
  two_of_three: (row, { zh, en, limit }, months) => ({
    zh: `${months > 2 ? '每3个月中至少2个月' : row.zh}接近或${zh}${limit.zh}`,
    en: `${months > 2 ? 'at least two of every three months ' : row.en}near or ${en} ${limit.en}`,
  }),
};

/**
 * The rules a chart is judged by: those there are words for. Many months near the centre is not one
 * of them: it says that limits are wide, not that anything moved.
 */
export const RULES = Object.keys(WORDS) as RuleId[];

/** Words for lying beyond a limit: 高于上控制限, above the upper limit. */
export function beyondWords(side: Signal['side'], lang: Lang): string {
  return ruleWords({ rule: 'beyond_limit', first: 0, last: 0, side }, lang);
}

/** What a signal says, without its months: 连续10个月高于中心线, 10 months in a row above the centre line. */
export function ruleWords({ rule, first, last, side }: Signal, lang: Lang): string {
  const months = last - first + 1;
  const row =
    months > 1 ? { zh: `连续${months}个月`, en: `${months} months in a row ` } : { zh: '', en: '' };
  return WORDS[rule]?.(row, SIDES[side], months)[lang] ?? '';
}

/** The same with its months: 2016年3月起连续10个月高于中心线, where it lasts to the newest month. */
export function signalWords(signal: Signal, months: readonly string[], lang: Lang): string {
  const { first, last } = signal;
  const [from = '', to = ''] = [months[first], months[last]];
  const lasts = first < last && last === months.length - 1;
  const words = ruleWords(signal, lang);
  if (lang === 'zh')
    return (lasts ? `${periodName(from, lang)}起` : spanName(from, to, lang)) + words;
  return `${words}, ${lasts ? `from ${periodName(from, lang)}` : spanName(from, to, lang)}`;
}
