import type { Picture } from '../../charts/picture.ts';
import { type Range, ranges } from '../../charts/ranges.ts';
import { shareText, wholePercent } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import { isAbove, MONTH_END, type Sign } from './signs.ts';

const WORDS = {
  zh: {
    ...{ share: '占办结的比率', limits: '95%区间', above: '区间越过虚线' },
    reference: (share: string) => `月末三天，各天均匀时${share}`,
  },
  en: {
    ...{ share: 'share of those closed', limits: '95% limits' },
    above: 'limits beyond the broken line',
    reference: (share: string) => `month-end if days were alike: ${share}`,
  },
};

/** Shares with their limits, from 0, beside the share that the last days of months would have. */
export function plausibilityPicture(signs: readonly Sign[], lang: Lang): Picture {
  const words = WORDS[lang];
  const items = signs.map((sign): Range => {
    const row = { key: sign.code, label: sign.name[lang], marked: isAbove(sign) };
    if (!sign.share) return { ...row, value: null, lower: null, upper: null, note: 'none' };
    return { ...row, ...sign.share, figure: shareText(sign.share.value) };
  });
  const most = Math.max(MONTH_END, ...items.map(({ upper }) => upper ?? 0));
  const end = Math.min(1, Math.ceil(most * 10) / 10);
  return {
    paint: (frame) =>
      ranges(frame, items, {
        domain: [0, end],
        tick: wholePercent,
        reference: { value: MONTH_END, label: words.reference(shareText(MONTH_END)) },
      }),
    legend: [
      { swatch: 'dot', label: words.share },
      { swatch: 'line', label: words.limits },
      ...(items.some(({ marked }) => marked) ? [{ swatch: 'diamond', label: words.above }] : []),
    ],
    period: '',
  };
}
