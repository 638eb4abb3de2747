import { DIMENSIONS } from '../../../pipeline/contract/tables/dimensions.ts';
import type { Lang } from '../../i18n/lang.ts';
import { percentLimits, percentText, pointLimits, signed } from '../../sentences/change.ts';
import type { Change, Kind } from './readings.ts';

/** Where one of the counts is withheld, no word for a change is said. */
export const UNSAID: Record<Lang, string> = { zh: '不能说', en: 'cannot be said' };

/** The same with its reason, over a list. */
export const UNSAID_BECAUSE: Record<Lang, string> = {
  zh: '因件数不公开（※）而不能说',
  en: 'cannot be said, as a count is withheld (※)',
};

/** Name of what stands in the rows. */
export function nameOfRows(kind: Kind, lang: Lang): string {
  return DIMENSIONS[kind === 'regions' ? 'region' : 'issue'][lang];
}

/** The size of a change: +12.5%, or +1.8 percentage points of a share; nothing where all is new. */
export function sizeOf({ value }: Change, kind: Kind): string {
  if (value === null) return '';
  return kind === 'shares' ? signed(value) : percentText(value);
}

/** The limits of a change, as its size is written. */
export function limitsOf({ lower, upper }: Change, kind: Kind, lang: Lang): string {
  if (kind === 'shares' && upper !== null) return pointLimits({ lower, upper }, lang);
  return percentLimits({ lower, upper }, lang);
}
