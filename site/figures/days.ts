import { NONE } from '../../pipeline/contract/edition.ts';
import type { Lang } from '../i18n/lang.ts';
import { between } from './share.ts';

/** A number of days: 30天, 30 days. */
export function daysText(days: number, lang: Lang): string {
  if (lang === 'zh') return `${days}天`;
  return days === 1 ? '1 day' : `${days} days`;
}

/** Limits of a number of days: 29～32天, 29–32 days; 28天以上, 28 days or more where there is no upper one. */
export function daysLimits(lower: number | null, upper: number | null, lang: Lang): string {
  if (lower === null) return NONE;
  if (upper === null) return lang === 'zh' ? `${lower}天以上` : `${lower} days or more`;
  return `${between(lower, upper, lang)}${lang === 'zh' ? '天' : ' days'}`;
}
