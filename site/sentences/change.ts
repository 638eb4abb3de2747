import type { CountChange } from '../../pipeline/stats/compare/count-change.ts';
import type { ShareChange } from '../../pipeline/stats/compare/share-change.ts';
import type { Direction } from '../../pipeline/stats/interval/change.ts';
import type { Interval } from '../../pipeline/stats/interval/level.ts';
import type { Lang } from '../i18n/lang.ts';

/**
 * The only words for a change on the whole site. They are chosen by the direction, which is that of
 * an interval: where it touches “no change”, nothing rises or falls. No word praises or blames.
 */
const WORDS: Record<Direction, Record<Lang, string>> = {
  rose: { zh: '上升', en: 'up' },
  fell: { zh: '下降', en: 'down' },
  unclear: { zh: '没有明显变化', en: 'no clear change' },
};

/** The word for a direction: 上升, down, no clear change. */
export function directionWord(direction: Direction, lang: Lang): string {
  return WORDS[direction][lang];
}

/** A change of a share: 上升3.2个百分点（95%区间1.1～5.3）, no clear change (95% limits −1.0 to 2.4 points). */
export function shareChangeWords(change: ShareChange, lang: Lang): string {
  const { direction, points } = change;
  const limits = pointLimits(change, lang);
  const word = directionWord(direction, lang);
  if (direction === 'unclear')
    return lang === 'zh'
      ? `${word}（相差${signed(points)}个百分点，95%区间${limits}）`
      : `${word} (${signed(points)} percentage points, 95% limits ${limits})`;
  const size = Math.abs(points).toFixed(1);
  return lang === 'zh'
    ? `${word}${size}个百分点（95%区间${limits}）`
    : `${word} by ${size} percentage points (95% limits ${limits})`;
}

/** A change of a count in per cent of the earlier one; from nothing there is no percentage. */
export function countChangeWords(change: CountChange, lang: Lang): string {
  const { direction, percent } = change;
  const word = directionWord(direction, lang);
  const limits = percentLimits(change, lang);
  const size = percent === null ? '' : percentText(percent);
  return lang === 'zh'
    ? `${word}（${size && `${size}，`}95%区间${limits}）`
    : `${word} (${size && `${size}, `}95% limits ${limits})`;
}

/** Limits of a change of a share, in percentage points: +1.1～+5.3. */
export function pointLimits({ lower, upper }: Interval, lang: Lang): string {
  return fromTo(signed(lower), signed(upper), lang);
}

/** Limits of a change of a count, in per cent; an upper one may be without end. */
export function percentLimits(
  { lower, upper }: Pick<CountChange, 'lower' | 'upper'>,
  lang: Lang,
): string {
  const low = percentText(lower);
  if (upper !== null) return fromTo(low, percentText(upper), lang);
  return lang === 'zh' ? `${low}以上` : `${low} or more`;
}

/** Two ends with signs, between which a dash would be read as one more. */
function fromTo(low: string, high: string, lang: Lang): string {
  return lang === 'zh' ? `${low}～${high}` : `${low} to ${high}`;
}

/** A number with its sign, one decimal: +3.2, −1.0, 0.0. */
export function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  if (text === '0.0') return text;
  return value > 0 ? `+${text}` : `−${text}`;
}

/** A change in per cent with its sign: +12.5%. */
export function percentText(value: number): string {
  return `${signed(value)}%`;
}
