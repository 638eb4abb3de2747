import { NONE } from '../../../pipeline/contract/edition.ts';
import { between, shareLimits, shareText } from '../../figures/share.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Judged } from './controlled.ts';

/** A centre or limit as text: 375.9, 82.5%. */
export function lineText(line: number, ofShares: boolean): string {
  return ofShares ? shareText(line) : line.toFixed(1);
}

/** Both limits of a month: 334.8～416.9, 73.2～91.7%. */
export function limitsText({ control }: Judged, ofShares: boolean, lang: Lang): string {
  if (!control) return NONE;
  const { lower, upper } = control;
  return ofShares
    ? shareLimits({ lower, upper }, lang)
    : between(lineText(lower, false), lineText(upper, false), lang);
}
