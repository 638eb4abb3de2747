import { WITHHELD } from '../../../pipeline/contract/edition.ts';
import { grid, type Small } from '../../charts/grid.ts';
import type { Picture } from '../../charts/picture.ts';
import { running } from '../../figures/number.ts';
import { spanName } from '../../figures/period.ts';
import type { Lang } from '../../i18n/lang.ts';
import { type Series, spanOf } from './series.ts';

const WORDS = {
  zh: {
    ...{ line: '各月有效问题件数', scale: '各图从0起，高度各按自己的最大数' },
    gap: '断开：不公开（※）',
    note: (newest: string, most: string) => `最近${newest}，最多${most}`,
  },
  en: {
    ...{ line: 'valid appeals by month', scale: 'each from 0, to its own largest' },
    gap: 'gap: withheld (※)',
    note: (newest: string, most: string) => `newest ${newest}, most ${most}`,
  },
};

/** One small chart an issue, in published order. */
export function monthsPicture(series: [Series, ...Series[]], lang: Lang): Picture {
  const words = WORDS[lang];
  const items = series.map((one) => smallOf(one, lang));
  const gaps = items.some(({ points }) => points.some(({ value }) => value === null));
  const { from, to } = spanOf(series[0]);
  return {
    paint: (frame) => grid(frame, items),
    legend: [
      { swatch: 'line', label: words.line },
      ...(gaps ? [{ swatch: 'none', label: words.gap }] : []),
      { swatch: 'none', label: words.scale },
    ],
    period: spanName(from, to, lang),
  };
}

/** Beside a newest count that is withheld stands no number: it could be taken for it. */
function smallOf({ name, counts }: Series, lang: Lang): Small {
  const shown = counts.flatMap(({ count }) => (count === null ? [] : [count]));
  const newest = counts.at(-1)?.count ?? null;
  const note = WORDS[lang].note(running(newest, lang), running(Math.max(...shown), lang));
  return {
    ...{ label: name[lang], note: newest === null ? WITHHELD : note },
    points: counts.map(({ month, count }) => ({ key: month, value: count })),
    ...{ threshold: null, marked: false },
  };
}
