import type { Lang } from '../i18n/lang.ts';
import { between } from './share.ts';

/** A ratio with three decimals: 1.024. Only 1 itself is written 1.000. */
export function ratioText(ratio: number): string {
  const text = ratio.toFixed(3);
  if (text !== '1.000' || ratio === 1) return text;
  return ratio < 1 ? '0.999' : '1.001';
}

/** Limits of a ratio: 0.982～1.061, 0.982–1.061. */
export function ratioLimits(limits: { lower: number; upper: number }, lang: Lang): string {
  return between(ratioText(limits.lower), ratioText(limits.upper), lang);
}

/** A confidence level: 95%, 99.5%. */
export function levelText(level: number): string {
  return `${Number((level * 100).toFixed(2))}%`;
}
