import { NONE, WITHHELD } from '../../../pipeline/contract/edition.ts';
import { grid, type Small } from '../../charts/grid.ts';
import type { Picture } from '../../charts/picture.ts';
import { running } from '../../figures/number.ts';
import { periodName } from '../../figures/period.ts';
import type { Lang } from '../../i18n/lang.ts';
import { SIGN } from '../../sentences/sign.ts';
import type { Look, Looks } from './looks.ts';
import { signalsOf } from './tally.ts';
import { thresholdText } from './words.ts';

/** Periods drawn: three years of months. */
const DRAWN = 36;

const WORDS = {
  zh: {
    ...{ line: '有效问题件数', tick: '最近一期的上限', scale: '各图从0起，高度各按自己的最大数' },
    ...{ gap: '断开：不公开（※）', upTo: (period: string) => `至${period}` },
    threshold: (count: string, high: string) => `${count}件，上限${high}`,
    above: (count: string, high: string) => `${count}件，高于上限${high}`,
  },
  en: {
    ...{ line: 'valid appeals', tick: 'threshold of the newest count' },
    ...{ scale: 'each from 0, to its own largest', gap: 'gap: withheld (※)' },
    upTo: (period: string) => `up to ${period}`,
    threshold: (count: string, high: string) => `${count}, threshold ${high}`,
    above: (count: string, high: string) => `${count}, above ${high}`,
  },
};

/** One small chart a cell: its past, its newest count and the threshold of that. */
export function earlyPicture({ period, looks }: Looks, lang: Lang): Picture {
  const words = WORDS[lang];
  const items = looks.map((look) => smallOf(look, lang));
  const gaps = items.some(({ points }) => points.some(({ value }) => value === null));
  return {
    paint: (frame) => grid(frame, items),
    legend: [
      { swatch: 'line', label: words.line },
      { swatch: 'limit', label: words.tick },
      ...(signalsOf(looks).length > 0 ? [{ swatch: 'spot', label: SIGN.signal[lang] }] : []),
      ...(gaps ? [{ swatch: 'none', label: words.gap }] : []),
      { swatch: 'none', label: words.scale },
    ],
    period: words.upTo(periodName(period, lang)),
  };
}

function smallOf({ name, counts, sign }: Look, lang: Lang): Small {
  return {
    ...{ label: name[lang], note: noteOf(sign, counts.at(-1)?.count ?? null, lang) },
    points: counts.slice(-DRAWN).map(({ period, count }) => ({ key: period, value: count })),
    threshold: sign.statement === 'none' ? null : sign.threshold,
    marked: sign.statement === 'signal',
  };
}

function noteOf(sign: Look['sign'], count: number | null, lang: Lang): string {
  if (count === null) return WITHHELD;
  const said = running(count, lang);
  if (sign.statement === 'none') return `${said} ${NONE}`;
  const words = WORDS[lang][sign.statement === 'signal' ? 'above' : 'threshold'];
  return words(said, thresholdText(sign.threshold));
}
