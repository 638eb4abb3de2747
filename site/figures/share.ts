import { NONE } from '../../pipeline/contract/edition.ts';
import type { Interval } from '../../pipeline/stats/interval/level.ts';
import { wilson } from '../../pipeline/stats/interval/wilson.ts';
import type { Lang } from '../i18n/lang.ts';

/** A share of 0..1 with its 95% limits. */
export interface Share extends Interval {
  value: number;
}

/** A share with its limits (Wilson); the whole must be above 0. */
export function shareOf(part: number, whole: number): Share {
  return { value: part / whole, ...wilson({ part, whole }) };
}

/** A share of 0..1 with one decimal: 91.1%. */
export function shareText(share: number | null): string {
  return share === null ? NONE : `${(share * 100).toFixed(1)}%`;
}

/** A share on a scale, in whole per cent: 25%. */
export function wholePercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Limits of a share: 89.7～92.3%, 89.7–92.3%. */
export function shareLimits(limits: Bounds | null, lang: Lang): string {
  if (!limits || limits.lower === null || limits.upper === null) return NONE;
  return `${between((limits.lower * 100).toFixed(1), (limits.upper * 100).toFixed(1), lang)}%`;
}

/** A count with the share it is of something: 70（47.3%）, 70 (47.3%). */
export function countAndShare(count: string, share: number | null, lang: Lang): string {
  return lang === 'zh' ? `${count}（${shareText(share)}）` : `${count} (${shareText(share)})`;
}

/** Two ends of a range as the language writes it. */
export function between(low: string | number, high: string | number, lang: Lang): string {
  return lang === 'zh' ? `${low}～${high}` : `${low}–${high}`;
}

interface Bounds {
  lower: number | null;
  upper: number | null;
}
